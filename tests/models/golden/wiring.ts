import { leaf, type Value } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'
import type { GoldenCase, Tensor } from './format'

/** A value and where each of its cells stands in a tensor of a case. */
export interface Patch {
  readonly value: Value
  readonly place: Place
}

/** The flat index, in a tensor, of one cell of a value. */
export type Place = (row: number, col: number) => number

/** What each tensor of a case is made of: several patches when columns, steps or sequences are values of their own. */
export type Patches = Map<string, Patch[]>

/** A case run by our engine: leaves for its inputs and parameters, values for its outputs. */
export interface Wiring {
  readonly inputs: Patches
  readonly params: Patches
  readonly outputs: Patches
}

/** Runs a case; one per kind of module. */
export type Adapter = (golden: GoldenCase) => Wiring

export const wiring = (): Wiring => ({ inputs: new Map(), params: new Map(), outputs: new Map() })

/** Puts a value where it belongs in the tensor `name`. */
export function put(patches: Patches, name: string, value: Value, place: Place): Value {
  const known = patches.get(name)
  if (known) known.push({ value, place })
  else patches.set(name, [{ value, place }])
  return value
}

/** The tensor called `name`, or a sentence that it is missing. */
export function given(tensors: Readonly<Record<string, Tensor>>, name: string): Tensor {
  const found = tensors[name]
  if (!found) throw new RangeError(`the case has no ${name}; it has ${Object.keys(tensors).join(', ') || 'nothing'}`)
  return found
}

/** One size of a tensor. */
export function size(tensor: Tensor, axis: number): number {
  return at(tensor.shape, axis)
}

/** A leaf with the numbers of a tensor at its places. */
export function take(tensor: Tensor, name: string, rows: number, cols: number, place: Place): Value {
  const value = leaf(name, rows, cols)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) value.data[i * cols + j] = at(tensor.data, place(i, j))
  }
  return value
}

/** One option of a case that has to be one of the values we know. */
export function option<const V extends string | boolean>(golden: GoldenCase, name: string, ...known: readonly V[]): V {
  const value = golden.config[name]
  const found = known.find(one => one === value)
  if (found === undefined) throw new RangeError(`${name} is ${String(value)}, expected ${known.join(' or ')}`)
  return found
}

/** One size in the options of a case. */
export function count(golden: GoldenCase, name: string, otherwise?: number): number {
  const value = golden.config[name] ?? otherwise
  if (typeof value === 'number') return value
  throw new TypeError(`${name} is ${JSON.stringify(value)}, expected a number`)
}
