import { labelId, type Labels, type Source } from '../../src/models'
import { leaf, normal, seeded, type Value } from '../../src/tensor'

/** Small enough that 64 states do not amplify the rivals' single-precision rounding from step to step. */
const SPREAD = 0.1

/** Leaves filled from one seed, normally distributed; who asks again gets the same leaf. */
export function numbers(seed: number): Source {
  const next = normal(seeded(seed))
  const known = new Map<string, Value>()
  return request => {
    const id = labelId(request)
    const { name, rows, cols } = request
    const found = known.get(id)
    if (found) return found
    const drawn = Float64Array.from({ length: rows * cols }, () => SPREAD * next())
    const fresh = leaf(name, rows, cols, drawn)
    known.set(id, fresh)
    return fresh
  }
}

/** The value that a label id such as "W_f" or "h.1" names. */
export function find(labels: Labels, id: string): Value {
  for (const [value, label] of labels) if (labelId(label) === id) return value
  throw new Error(`no value is named ${id}; expected one of ${[...labels.values()].map(labelId).join(', ')}`)
}

/** All numbers of several values, one after the other. */
export const flat = (values: readonly Value[]): number[] => values.flatMap(({ data }) => [...data])
