import type { Axis } from '../../arithmetic'
import { call, f32, f32x4, i32, v128, type Code } from '../instructions'
import { LOG } from '../module'
import type { Local, Scope } from '../scope'
import { exponential } from './functions'
import { kernel, type Kernel } from './kernel'
import { across, eachLines, greatest, read, totalled, write, type Lined, type Lines } from './lines'
import { keepFirst } from './partial'

/** The logarithm of some lanes by the machine's own function: one call a line is cheap beside a line of powers. */
const logarithms = (x: Local, lanes: number): Code =>
  Array.from({ length: lanes }, (_, lane) =>
    x.set(f32x4.withLane(x.get, f32.narrow(call(LOG, f32.widen(f32x4.lane(x.get, lane)))), lane)),
  )

/** Adds −Σ share · ln softmax(logits) of some lines to `loss`; a row's parts stand in four lanes. Parameters: 1 logits, 2 shares. */
function surprise(scope: Scope, axis: Axis, lines: Lines, loss: Local): Code {
  const [top, whole, x, share] = scope.locals('v128', 4)
  const less = (place: Code, lanes: number) => f32x4.subtract(read(scope, 1, place, lanes, axis, -Infinity), top.get)
  return [
    greatest(lines, axis, top, (place, lanes) => read(scope, 1, place, lanes, axis, -Infinity)),
    totalled(lines, axis, whole, (place, lanes) => [x.set(less(place, lanes)), exponential(scope, x)]),
    logarithms(whole, axis === 'row' ? 1 : 4),
    axis === 'row' ? whole.set(v128.pick(whole.get, whole.get, 0, 0, 0, 0)) : [],
    lines.each((place, lanes) => {
      const cost = f32x4.multiply(share.get, f32x4.subtract(whole.get, less(place, lanes)))
      return [
        share.set(keepFirst(lanes, read(scope, 2, place, 4, axis, 0))),
        loss.set(f32x4.add(loss.get, v128.without(cost, f32x4.equal(share.get, f32x4.constant(0))))),
      ]
    }),
  ]
}

/** How surprised the logits of each line are by its shares. Arguments: result, logits, shares. */
export const surprises = (shape: Lined): Kernel =>
  kernel('surprises', shape, 3, scope => {
    const loss = scope.local('v128')
    return eachLines(scope, shape, lines => [
      loss.set(f32x4.constant(0)),
      surprise(scope, shape.axis, lines, loss),
      across(shape.axis, loss, f32x4.add),
      write(scope, 0, lines.place, lines.lanes, loss.get),
    ])
  })

/** The mean surprise over columns. Arguments: result, logits, targets. */
export const crossEntropies = (rows: number, cols: number): Kernel =>
  kernel('cross-entropy', [rows, cols], 3, scope => {
    const loss = scope.local('v128')
    return [
      loss.set(f32x4.constant(0)),
      eachLines(scope, { axis: 'col', rows, cols }, lines => surprise(scope, 'col', lines, loss)),
      across('row', loss, f32x4.add),
      write(scope, 0, i32.constant(0), 1, f32x4.multiply(loss.get, f32x4.constant(1 / cols))),
    ]
  })
