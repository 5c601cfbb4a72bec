import type { Value } from '../../src/tensor'

/** Asks for a weight or for its gradient. */
export type ByName = (name: string) => Value

interface Kernel {
  readonly data: Float32Array
  readonly shape: [rows: number, cols: number]
}

/** [W U] of every gate as the one kernel TensorFlow.js multiplies from the right: inputs above states, gates side by side. */
export function kernel(of: ByName, gates: readonly string[]): Kernel {
  const sides = ['W', 'U'].map(letter => gates.map(gate => of(`${letter}${gate}`)))
  const lines = sides.flatMap(weights => {
    const columns = weights[0]?.cols ?? 0
    return Array.from({ length: columns }, (_, k) => weights.flatMap(weight => column(weight, k)))
  })
  return { data: Float32Array.from(lines.flat()), shape: [lines.length, lines[0]?.length ?? 0] }
}

const column = ({ rows, cols, data }: Value, k: number): number[] =>
  Array.from({ length: rows }, (_, row) => data[row * cols + k] ?? NaN)

/** The biases of every gate in one line. */
export const biases = (of: ByName, gates: readonly string[]): Float32Array =>
  Float32Array.from(gates.flatMap(gate => [...of(`b${gate}`).data]))

/** Columns as rows: we keep the batch in columns, TensorFlow.js in rows. */
export const turned = ({ rows, cols, data }: Value): Float32Array =>
  Float32Array.from(data, (_, k) => data[(k % rows) * cols + Math.floor(k / rows)] ?? NaN)
