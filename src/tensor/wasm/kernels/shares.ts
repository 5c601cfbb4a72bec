import { f32x4, v128, type Code } from '../instructions'
import { at, type Local, type Scope } from '../scope'
import { links, spelt, type Chain } from './each'
import { exponential } from './functions'
import { kernel, type Kernel } from './kernel'
import { eachLines, greatest, padLine, read, totalled, write, type Lined, type Lines } from './lines'

const zero = f32x4.constant(0)

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

/** The operand as it stands. */
const ITSELF: Chain = { inputs: 1, operations: [] }

/**
 * e to each number less the greatest of its line, and with `shares` each as a share of its line. The operand may be the
 * last link of a chain, whose numbers wait in the result until their line's greatest is known. Arguments: result, inputs.
 */
export const exponentials = (shape: Lined, shares: boolean, chain = ITSELF): Kernel => {
  const { axis } = shape
  return kernel('exponentials', [shape, shares, spelt(chain)], 1 + chain.inputs, scope => {
    const [top, whole, x] = scope.locals('v128', 3)
    const operand = (place: Code, lanes: number): Code => {
      if (chain === ITSELF) return read(scope, 1, place, lanes, axis, -Infinity)
      const { code, vectors } = links(scope, chain, k => read(scope, k + 1, place, 4, axis, 0))
      const last = at(vectors, vectors.length - 1).get
      return [code, write(scope, 0, place, lanes, last), padLine(axis, lanes, last, -Infinity)]
    }
    const power = (place: Code, lanes: number): Code => [
      x.set(f32x4.subtract(read(scope, chain === ITSELF ? 1 : 0, place, lanes, axis, -Infinity), top.get)),
      x.set(exponential(scope, x)),
      write(scope, 0, place, lanes, x.get),
      x.get,
    ]
    return eachLines(scope, shape, lines => [
      greatest(lines, axis, top, operand),
      // 0 instead of −∞, so that a line of nothing but −∞ gives zeros.
      top.set(v128.without(top.get, f32x4.equal(top.get, f32x4.constant(-Infinity)))),
      totalled(lines, axis, whole, power),
      shares ? shared(scope, lines, 0, 0, whole) : [],
    ])
  })
}

/** Each number as a share of its line's total and `eps`. Arguments: result, operand. */
export const normalised = (shape: Lined, eps: number): Kernel =>
  kernel('normalised', [shape, eps], 2, scope => {
    const whole = scope.local('v128')
    return eachLines(scope, shape, lines => [
      totalled(lines, shape.axis, whole, (place, lanes) => read(scope, 1, place, lanes, shape.axis, 0)),
      whole.set(f32x4.add(whole.get, f32x4.constant(eps))),
      shared(scope, lines, 1, 0, whole),
    ])
  })

/** The total of each line. Arguments: result, operand. */
export const totals = (shape: Lined): Kernel =>
  kernel('totals', shape, 2, scope => {
    const whole = scope.local('v128')
    return eachLines(scope, shape, lines => [
      totalled(lines, shape.axis, whole, (place, lanes) => read(scope, 1, place, lanes, shape.axis, 0)),
      write(scope, 0, lines.place, lines.lanes, whole.get),
    ])
  })
