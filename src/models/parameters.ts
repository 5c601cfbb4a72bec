import type { Value } from '../tensor'
import type { Weights } from './cell'
import { parameterTex, type Label, type Labels, type Track } from './label'

/** What kind of leaf a model asks for. */
export type Request = Omit<Label, 'tex' | 'role'> & { readonly rows: number; readonly cols: number }

/** Where leaves come from: weights, inputs and start states, by name, track and position. */
export type Source = (request: Request) => Value

/** Parameters of one track, each asked for once and named as it is asked for. */
export function parameters(source: Source, labels: Labels, track: Track = { layer: 1, backward: false }): Weights {
  const known = new Map<string, Value>()
  return (key, rows, cols = 1) => {
    const found = known.get(key)
    if (found) {
      if (found.rows === rows && found.cols === cols) return found
      throw new RangeError(`${key} is ${found.rows}×${found.cols} and was asked for as ${rows}×${cols}`)
    }
    const label = { name: key, origin: 'parameter', ...track } as const
    const value = source({ ...label, rows, cols })
    labels.set(value, { ...label, tex: parameterTex(key), role: 'weight' })
    known.set(key, value)
    return value
  }
}
