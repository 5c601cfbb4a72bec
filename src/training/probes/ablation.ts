import type { Placed, Trainable } from '../../models'
import { hadamard, history, leaf, sum, Value } from '../../tensor'
import type { BatchShape } from '../batch'
import type { Network } from '../network'
import { statesOf, type Track } from '../states'

/** A unit of a state that is to be held at a number at every position. */
export interface HeldUnit {
  readonly track: Track
  readonly unit: number
  readonly number: number
}

/** The same operation on other inputs. */
function repeated({ rows, cols, op }: Value, inputs: readonly Value[]): Value {
  const value = new Value(rows, cols, op, inputs)
  op?.run(value, ...inputs)
  return value
}

/** Everything the roots were made from, with some values exchanged for others made of them. */
function exchanged(roots: readonly Value[], exchange: (value: Value, from: Value) => Value): (root: Value) => Value {
  const made = new Map<Value, Value>()
  for (const value of history(...roots)) {
    const inputs = value.from.map(input => made.get(input) ?? input)
    const same = inputs.every((input, k) => input === value.from[k])
    made.set(value, exchange(value, same ? value : repeated(value, inputs)))
  }
  return root => made.get(root) ?? root
}

type Lines = 'row' | 'col'

/** Ones, and zeros for one unit; with `number` instead, zeros and that number for the unit. Samples are rows or columns. */
function mask({ rows, cols }: Value, axis: Lines, unit: number, [others, own]: readonly [number, number]): Value {
  const isUnit = (k: number): boolean => (axis === 'col' ? Math.floor(k / cols) : k % cols) === unit
  return leaf(
    'held',
    rows,
    cols,
    Array.from({ length: rows * cols }, (_, k) => (isUnit(k) ? own : others)),
  )
}

function holding(recorded: Trainable, shape: BatchShape, { track, unit, number }: HeldUnit) {
  const axes = new Map(statesOf(track)(recorded, shape).map(({ value, axis }) => [value, axis]))
  return (value: Value, made: Value): Value => {
    const axis = axes.get(value)
    if (!axis) return made
    return sum(hadamard(made, mask(made, axis, unit, [1, 0])), mask(made, axis, unit, [0, number]))
  }
}

/**
 * A network in which one unit carries nothing: it is held at a number everywhere, and whatever reads it reads that. If
 * the number is the unit's mean, what is lost is only what the unit told.
 */
export const withUnitHeld =
  (network: Network, held: HeldUnit): Network =>
  shape => {
    const recorded = network(shape)
    const roots = recorded.logits.map(({ value }) => value)
    const instead = exchanged(roots, holding(recorded, shape, held))
    const placed = <P extends Placed>(piece: P): P => ({ ...piece, value: instead(piece.value) })
    return { ...recorded, logits: recorded.logits.map(placed) }
  }
