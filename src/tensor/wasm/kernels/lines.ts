import type { Axis } from '../../arithmetic'
import type { Code } from '../instructions'
import { f32x4, i32, v128 } from '../instructions'
import { at, type Local, type Scope } from '../scope'
import { NUMBER, VECTOR } from './kernel'
import { padFirst, storeFirst } from './partial'

/** The shape of a value whose lines are reckoned with. */
export interface Lined {
  readonly axis: Axis
  readonly rows: number
  readonly cols: number
}

/** Visits the vectors of some lines: `at` is where a vector stands from the start of the value, `lanes` how much of it counts. */
type Visit = (place: Code, lanes: number) => Code

/** Four columns, or one row: the lines that one pass of a loop deals with together. */
export interface Lines {
  /** Every vector of these lines. */
  readonly each: (visit: Visit) => Code
  /** How many lanes of a vector that stands for the lines themselves count: columns have a lane each, a row has one. */
  readonly lanes: number
  /** Bytes from the start of a list of all lines to these ones. */
  readonly place: Code
}

/** Deals with all lines of a value: rows one by one, columns four by four. */
export function eachLines(scope: Scope, { axis, rows, cols }: Lined, body: (lines: Lines) => Code): Code {
  const whole = cols - (cols % 4)
  if (axis === 'row') {
    return scope.count(0, rows, 1, row => {
      const start = scope.local('i32')
      const each = (visit: Visit): Code => [
        scope.count(0, whole * NUMBER, VECTOR, along => visit(i32.add(start.get, along.get), 4)),
        cols > whole ? visit(i32.add(start.get, i32.constant(whole * NUMBER)), cols - whole) : [],
      ]
      return [
        start.set(i32.multiply(row.get, i32.constant(cols * NUMBER))),
        body({ each, lanes: 1, place: i32.multiply(row.get, i32.constant(NUMBER)) }),
      ]
    })
  }
  const columns = (first: number, end: number, lanes: number) =>
    scope.count(first * NUMBER, end * NUMBER, VECTOR, column => {
      const each = (visit: Visit): Code => {
        const down = scope.local('i32')
        return [
          down.set(column.get),
          scope.count(0, rows, 1, () => [
            visit(down.get, lanes),
            down.set(i32.add(down.get, i32.constant(cols * NUMBER))),
          ]),
        ]
      }
      return body({ each, lanes, place: column.get })
    })
  return [columns(0, whole, 4), columns(whole, cols, cols - whole)]
}

/** Folds a running vector of a row into each of its lanes; the lanes of columns are separate totals already. */
export function across(axis: Axis, x: Local, join: (a: Code, b: Code) => Code): Code {
  if (axis === 'col') return []
  return [
    x.set(join(x.get, v128.pick(x.get, x.get, 2, 3, 0, 1))),
    x.set(join(x.get, v128.pick(x.get, x.get, 1, 0, 3, 2))),
  ]
}

/** A vector of a value, with `otherwise` where the line has ended. */
export const read = (
  scope: Scope,
  parameter: number,
  place: Code,
  lanes: number,
  axis: Axis,
  otherwise: number,
): Code => {
  const x = v128.load(i32.add(at(scope.parameters, parameter).get, place))
  return axis === 'row' ? padFirst(lanes, x, otherwise) : x
}

/** Writes a vector of a value. */
export const write = (scope: Scope, parameter: number, place: Code, lanes: number, x: Code): Code =>
  storeFirst(lanes, i32.add(at(scope.parameters, parameter).get, place), x)

/** The total of each line in every lane that stands for it, of what `term` makes of each vector. */
export function totalled(lines: Lines, axis: Axis, whole: Local, term: (place: Code, lanes: number) => Code): Code {
  return [
    whole.set(f32x4.constant(0)),
    lines.each((place, lanes) => whole.set(f32x4.add(whole.get, term(place, lanes)))),
    across(axis, whole, f32x4.add),
  ]
}
