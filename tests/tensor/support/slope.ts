import { at } from './closeness'

const STEP = 1e-5

/** The derivative of `loss` by every number of every input, from values either side of it. */
export function slopes(
  inputs: readonly Float64Array[],
  loss: (inputs: readonly Float64Array[]) => number,
): readonly Float64Array[] {
  return inputs.map((input, which) =>
    input.map((number, index) => {
      const beside = (by: number): number => {
        const moved = inputs.map((data, k) => (k === which ? Float64Array.from(data) : data))
        at(moved, which)[index] = number + by
        return loss(moved)
      }
      return (beside(STEP) - beside(-STEP)) / (2 * STEP)
    }),
  )
}

/** Σ a·b over the numbers both lists have. */
export const dot = (a: Float64Array, b: Float64Array): number => a.reduce((s, x, k) => s + x * at(b, k), 0)
