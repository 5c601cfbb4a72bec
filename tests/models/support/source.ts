import { labelId, type Built, type Source } from '../../../src/models'
import { leaf, normal, seeded, textSeed, type Value } from '../../../src/tensor'

/** Leaves with the numbers of a table, by id ("x.1", "h.0") or name; start states are 0 unless the table has them. */
export const numbered =
  (table: Readonly<Record<string, readonly number[]>>): Source =>
  request => {
    const numbers = table[labelId(request)] ?? table[request.name]
    if (!numbers && request.origin !== 'start') throw new RangeError(`the table has no numbers for ${labelId(request)}`)
    return leaf(labelId(request), request.rows, request.cols, numbers)
  }

/** Normal numbers that depend on the seed and on what a leaf is called, so that two builds agree. */
export const drawn =
  (seed: number): Source =>
  request => {
    const random = normal(seeded(textSeed(labelId(request), seed)))
    const data = Float64Array.from({ length: request.rows * request.cols }, random)
    return leaf(labelId(request), request.rows, request.cols, data)
  }

/** The value that a model calls `id`. */
export function named({ labels }: Pick<Built, 'labels'>, id: string): Value {
  for (const [value, label] of labels) if (labelId(label) === id) return value
  throw new RangeError(`no value is called ${id}`)
}

/** How many numbers a model learns. */
export const parameterCount = ({ labels }: Pick<Built, 'labels'>): number =>
  [...labels].reduce((count, [{ data }, { origin }]) => count + (origin === 'parameter' ? data.length : 0), 0)
