import { labelId, type Built, type Label } from '../models'
import { history, plan, type Pins, type Value } from '../tensor'

/** A recorded run: every value by id, in the order of birth, with what it is called. */
export interface Run {
  readonly values: readonly Value[]
  readonly labels: ReadonlyMap<Value, Label>
  readonly ids: ReadonlyMap<Value, string>
  readonly byId: ReadonlyMap<string, Value>
  readonly outputs: readonly Value[]
  readonly pins: Pins
  /** The numbers before the pins were written; empty when nothing is pinned. */
  readonly ghosts: ReadonlyMap<string, Float64Array>
}

/** A number held in one cell of a value, whatever its operation says. */
export interface TracePin {
  readonly id: string
  readonly row: number
  readonly col: number
  readonly number: number
}

/** The value called `id`; throws a sentence when there is none. */
export function valueOf(run: Run, id: string): Value {
  const value = run.byId.get(id)
  if (!value) throw new RangeError(`no value is called ${id}; this run has ${run.values.length} values`)
  return value
}

/** What a value is called, when it has a name of its own. */
export const labelOf = (run: Run, id: string): Label | undefined => run.labels.get(valueOf(run, id))

/** Named values get their label as id ("f.2"); the others their place in the run ("#17"), which is the same for equal recipes. */
export function record({ labels, outputs }: Built): Run {
  const values = history(...labels.keys(), ...outputs)
  const ids = new Map<Value, string>()
  const byId = new Map<string, Value>()
  values.forEach((value, k) => {
    const label = labels.get(value)
    const id = label ? labelId(label) : `#${k}`
    const other = byId.get(id)
    if (other) throw new Error(`two values are called ${id}`)
    ids.set(value, id)
    byId.set(id, value)
  })
  return { values, labels, ids, byId, outputs, pins: new Map(), ghosts: new Map() }
}

/** Replays the run with cells held; the numbers before stay alongside as ghosts. Pins of unknown values or cells are refused. */
export function pinned(run: Run, pins: readonly TracePin[]): Run {
  if (pins.length === 0) return run
  const held = new Map<Value, { index: number; number: number }[]>()
  for (const { id, row, col, number } of pins) {
    const value = valueOf(run, id)
    if (row < 0 || col < 0 || row >= value.rows || col >= value.cols) {
      throw new RangeError(`${id} is ${value.rows}×${value.cols} and has no cell ${row}, ${col}`)
    }
    const cells = held.get(value) ?? []
    cells.push({ index: row * value.cols + col, number })
    held.set(value, cells)
  }
  const ghosts = new Map(run.values.map(value => [run.ids.get(value) ?? '', value.data.slice()]))
  plan(run.values, held).run()
  return { ...run, pins: held, ghosts }
}
