import { f32x4, v128, type Code } from '../instructions'
import type { Local, Scope } from '../scope'
import { exponential } from './functions'
import { kernel, type Kernel } from './kernel'
import { across, eachLines, read, totalled, write, type Lined, type Lines } from './lines'

const zero = f32x4.constant(0)

/** The greatest number of each line; 0 instead of −∞, so that a line of nothing but −∞ gives zeros. */
function greatest(scope: Scope, lines: Lines, { axis }: Lined, top: Local, parameter: number): Code {
  return [
    top.set(f32x4.constant(-Infinity)),
    lines.each((place, lanes) =>
      top.set(f32x4.greatest(top.get, read(scope, parameter, place, lanes, axis, -Infinity))),
    ),
    across(axis, top, f32x4.greatest),
    top.set(v128.without(top.get, f32x4.equal(top.get, f32x4.constant(-Infinity)))),
  ]
}

/** Divides every number by its line's total, 0 by 0 being 0. */
function shared(scope: Scope, lines: Lines, from: number, to: number, whole: Local): Code {
  const empty = scope.local('v128')
  return [
    empty.set(f32x4.equal(whole.get, zero)),
    lines.each((place, lanes) =>
      write(
        scope,
        to,
        place,
        lanes,
        v128.without(f32x4.divide(read(scope, from, place, 4, 'col', 0), whole.get), empty.get),
      ),
    ),
  ]
}

/** e to each number less the greatest of its line, and with `shares` each as a share of its line. Arguments: result, operand. */
export const exponentials = (shape: Lined, shares: boolean): Kernel =>
  kernel(`exponentials ${shape.axis} ${shape.rows} ${shape.cols} ${shares}`, 2, scope => {
    const [top, whole, x] = [scope.local('v128'), scope.local('v128'), scope.local('v128')]
    const power = (place: Code, lanes: number): Code => [
      x.set(f32x4.subtract(read(scope, 1, place, lanes, shape.axis, -Infinity), top.get)),
      x.set(exponential(scope, x)),
      write(scope, 0, place, lanes, x.get),
      x.get,
    ]
    return eachLines(scope, shape, lines => [
      greatest(scope, lines, shape, top, 1),
      totalled(lines, shape.axis, whole, power),
      shares ? shared(scope, lines, 0, 0, whole) : [],
    ])
  })

/** Each number as a share of its line's total and `eps`. Arguments: result, operand. */
export const normalised = (shape: Lined, eps: number): Kernel =>
  kernel(`normalised ${shape.axis} ${shape.rows} ${shape.cols} ${eps}`, 2, scope => {
    const whole = scope.local('v128')
    return eachLines(scope, shape, lines => [
      totalled(lines, shape.axis, whole, (place, lanes) => read(scope, 1, place, lanes, shape.axis, 0)),
      whole.set(f32x4.add(whole.get, f32x4.constant(eps))),
      shared(scope, lines, 1, 0, whole),
    ])
  })

/** The total of each line. Arguments: result, operand. */
export const totals = (shape: Lined): Kernel =>
  kernel(`totals ${shape.axis} ${shape.rows} ${shape.cols}`, 2, scope => {
    const whole = scope.local('v128')
    return eachLines(scope, shape, lines => [
      totalled(lines, shape.axis, whole, (place, lanes) => read(scope, 1, place, lanes, shape.axis, 0)),
      write(scope, 0, lines.place, lines.lanes, whole.get),
    ])
  })
