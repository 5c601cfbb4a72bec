import type { Axis } from '../../arithmetic'
import { NUMBER } from '../bytes'
import type { Code } from '../instructions'
import { f32x4, i32, v128 } from '../instructions'
import type { Local, Scope } from '../scope'
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
  if (axis === 'row') {
    return scope.count(0, rows, 1, row => {
      const start = scope.local('i32')
      const each = (visit: Visit) => scope.vectors(cols, (along, lanes) => visit(i32.add(start.get, along), lanes))
      return [start.set(i32.times(row.get, cols * NUMBER)), body({ each, lanes: 1, place: i32.times(row.get, NUMBER) })]
    })
  }
  return scope.vectors(cols, (place, lanes) => {
    const each = (visit: Visit): Code => {
      const down = scope.local('i32')
      return [down.set(place), scope.count(0, rows, 1, () => [visit(down.get, lanes), down.advance(cols * NUMBER)])]
    }
    return body({ each, lanes, place })
  })
}

/** Folds a running vector of a row into each of its lanes; the lanes of columns are separate totals already. */
export function across(axis: Axis, x: Local, join: (a: Code, b: Code) => Code): Code {
  if (axis === 'col') return []
  return [
    x.set(join(x.get, v128.pick(x.get, x.get, 2, 3, 0, 1))),
    x.set(join(x.get, v128.pick(x.get, x.get, 1, 0, 3, 2))),
  ]
}

/** A vector of a line, with `otherwise` where the line has ended: columns have a lane each and end together. */
export const padLine = (axis: Axis, lanes: number, x: Code, otherwise: number): Code =>
  axis === 'row' ? padFirst(lanes, x, otherwise) : x

/** A vector of a value, with `otherwise` where the line has ended. */
export const read = (
  scope: Scope,
  parameter: number,
  place: Code,
  lanes: number,
  axis: Axis,
  otherwise: number,
): Code => padLine(axis, lanes, v128.load(scope.place(parameter, place)), otherwise)

/** Writes a vector of a value. */
export const write = (scope: Scope, parameter: number, place: Code, lanes: number, x: Code): Code =>
  storeFirst(lanes, scope.place(parameter, place), x)

/** The greatest number of each line in every lane that stands for it. */
export function greatest(lines: Lines, axis: Axis, top: Local, number: (place: Code, lanes: number) => Code): Code {
  return [
    top.set(f32x4.constant(-Infinity)),
    lines.each((place, lanes) => top.set(f32x4.greatest(top.get, number(place, lanes)))),
    across(axis, top, f32x4.greatest),
  ]
}

/** The total of each line in every lane that stands for it, of what `term` makes of each vector. */
export function totalled(lines: Lines, axis: Axis, whole: Local, term: (place: Code, lanes: number) => Code): Code {
  return [
    whole.set(f32x4.constant(0)),
    lines.each((place, lanes) => whole.set(f32x4.add(whole.get, term(place, lanes)))),
    across(axis, whole, f32x4.add),
  ]
}
