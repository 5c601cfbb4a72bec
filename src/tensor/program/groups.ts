import type { Operation } from '../wasm/kernels/each'
import type { Value } from '../value'
import type { Place } from './place'

/** An element-wise operation that waits for its loop; `operands` says where its numbers come from. */
export interface Node {
  readonly value: Value
  readonly what: Operation['what']
  readonly number: number | undefined
  readonly operands: readonly Place[]
}

/** Element-wise operations on one shape, connected with each other, that will be one loop. */
export type Group = Map<Value, Node>

/** More operations than this would not share registers, only make a long loop. */
const LONGEST = 64

/** Numbers of a value. */
export const sizeOf = ({ rows, cols }: Value): number => rows * cols

/** Several groups and one more operation as one group, unless that would be too long. */
export function joined(groups: readonly Group[], node: Node): Group | undefined {
  const length = groups.reduce((sum, group) => sum + group.size, 1)
  if (length > LONGEST) return undefined
  const all: Group = new Map(groups.flatMap(group => [...group]))
  return all.set(node.value, node)
}

/** A group as one loop: its operations on numbered operands, the places it reads, and the values it writes. */
export interface Loop {
  readonly operations: readonly Operation[]
  readonly inputs: readonly Place[]
  readonly stored: readonly Value[]
  /** Numbers of the operations whose results are stored. */
  readonly which: readonly number[]
}

/** Numbers the operands of a group: places outside first, then the results of its operations. */
export function loopOf(group: Group, isStored: (v: Value) => boolean): Loop {
  const inputs: Place[] = []
  const numbers = new Map<string, number>()
  const nodes = [...group.values()]
  const key = ({ base, start }: Place) => `${base.id} ${start}`
  for (const { operands } of nodes) {
    for (const place of operands) {
      if (inside(group, place) || numbers.has(key(place))) continue
      numbers.set(key(place), inputs.push(place) - 1)
    }
  }
  const order = new Map(nodes.map(({ value }, k) => [value, inputs.length + k]))
  const operand = (place: Place): number =>
    (inside(group, place) ? order.get(place.base) : numbers.get(key(place))) ?? NaN
  const operations = nodes.map(({ what, number, operands }) => ({ what, number, operands: operands.map(operand) }))
  const which = [...nodes.keys()].filter(k => isStored(nodes[k]!.value))
  return { operations, inputs, stored: which.map(k => nodes[k]!.value), which }
}

/** Whether a place is the result of an operation of the group. */
const inside = (group: Group, { base, start }: Place): boolean => group.has(base) && start === 0
