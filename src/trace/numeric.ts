import type { InputCell, Value } from '../tensor'
import { texNumber } from './number'
import { atom, print, type Spelled } from './printers'
import { isNamed, mark, type Printing } from './printing'
import type { Run } from './run'

type At = readonly [row: number, col: number]

/** Whether a person holds this cell, so that nothing is reckoned for it. */
const isHeld = (run: Run, v: Value, [row, col]: At): boolean =>
  (run.pins.get(v) ?? []).some(cell => cell.index === row * v.cols + col)

/** One cell of a value, spelled with the numbers it was reckoned from. */
export function numeric(run: Run, v: Value, at: At, printing: Printing): string {
  const numberOf = (x: Value, [row, col]: At): number => x.data[row * x.cols + col] ?? NaN
  const reveal = (x: Value, place: At): Spelled => {
    const text = texNumber(numberOf(x, place))
    const label = run.labels.get(x)
    return atom(label && !text.startsWith('-') ? mark(text, run.ids.get(x) ?? '', label, printing.marked) : text)
  }
  const spell = (x: Value, place: At, whole: boolean): Spelled => {
    if (!x.op) return reveal(x, place)
    const how = x.op.arithmetic(place[0], place[1], x, ...x.from)
    const look = <T>({ input, row, col }: InputCell, then: (source: Value, there: At) => T, none: T): T => {
      const source = x.from[input]
      return source ? then(source, [row, col]) : none
    }
    return print(how, {
      whole,
      operand: (cell, inherits = false) =>
        look(
          cell,
          (source, there) =>
            isNamed(run, source) || isHeld(run, source, there)
              ? reveal(source, there)
              : spell(source, there, inherits && whole),
          atom('?'),
        ),
      revealed: cell => look(cell, reveal, atom('?')),
      number: cell => look(cell, numberOf, NaN),
      total: () => reveal(x, place),
    })
  }
  const result = texNumber(numberOf(v, at), 4)
  if (!v.op || isHeld(run, v, at)) return result
  const { text, undefinedAlone } = spell(v, at, true)
  if (text === texNumber(numberOf(v, at)) || text === reveal(v, at).text) return result
  return `${text} ${undefinedAlone ? '\\to' : '='} ${result}`
}
