import { labelId, type Label } from '../models'
import type { Run, TracePin } from '../trace'
import type { Pin } from './recipe'

/** The id of a value without its position. */
const nameOf = ({ name, layer, backward }: Label): string => labelId({ name, layer, backward })

const matches = (pin: Pin, label: Label): boolean =>
  pin.name === nameOf(label) && (pin.time === undefined || pin.time === 'all' || pin.time === label.time)

const span = (at: number | 'all', length: number): readonly number[] =>
  at === 'all' ? Array.from({ length }, (_, k) => k) : at < length ? [at] : []

/** The cells of a run that a person's pins hold; later pins win. Pins of values that this run lacks hold nothing. */
export function expandPins(run: Run, pins: readonly Pin[]): readonly TracePin[] {
  const cells = new Map<string, TracePin>()
  for (const pin of pins) {
    for (const [value, label] of run.labels) {
      if (!matches(pin, label)) continue
      const id = run.ids.get(value) ?? ''
      for (const row of span(pin.row, value.rows)) {
        for (const col of span(pin.col, value.cols))
          cells.set(`${id} ${row} ${col}`, { id, row, col, number: pin.number })
      }
    }
  }
  return [...cells.values()]
}

const covers = (wide: number | 'all' | undefined, narrow: number | 'all' | undefined): boolean =>
  wide === 'all' || wide === narrow

/** Pins with one more; it replaces those it covers. */
export const withPin = (pins: readonly Pin[], pin: Pin): readonly Pin[] => [...withoutPin(pins, pin), pin]

/** Pins without those that the given place covers. */
export const withoutPin = (pins: readonly Pin[], at: Omit<Pin, 'number'>): readonly Pin[] =>
  pins.filter(p => !(p.name === at.name && covers(at.time, p.time) && covers(at.row, p.row) && covers(at.col, p.col)))

/** The place of one cell of a labelled value. */
export function placeOf(label: Label, row: number, col: number): Omit<Pin, 'number'> {
  return { name: nameOf(label), row, col, ...(label.time === undefined ? {} : { time: label.time }) }
}
