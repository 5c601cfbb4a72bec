import type { Each } from '../../lowering'
import { f32x4, i32, v128, type Code } from '../instructions'
import { at, type Local, type Scope } from '../scope'
import { hyperbolicTangent, logistic } from './functions'
import { kernel, NUMBER, VECTOR, type Kernel } from './kernel'
import { storeFirst } from './partial'

/** One operation of a fused loop; operands are numbers of inputs, or, after those, of earlier operations. */
export interface Operation {
  readonly what: Each
  readonly number: number | undefined
  readonly operands: readonly number[]
}

/** Several operations on values of one shape in one loop: what passes from one to the next never reaches memory. */
export interface Fused {
  readonly size: number
  readonly inputs: number
  readonly operations: readonly Operation[]
  /** Which operations have readers outside. */
  readonly stored: readonly number[]
}

const number = f32x4.constant

/** The code of one operation on vectors that stand in locals. */
function compute({ what, number: by = 0 }: Operation, xs: readonly Local[], scope: Scope): Code {
  const x = at(xs, 0)
  const y = xs[1]?.get ?? []
  switch (what) {
    case 'add':
      return xs.slice(1).reduce((sum, term) => f32x4.add(sum, term.get), x.get)
    case 'subtract':
      return f32x4.subtract(x.get, y)
    case 'multiply':
      return f32x4.multiply(x.get, y)
    case 'divide':
      return v128.without(f32x4.divide(x.get, y), v128.and(f32x4.equal(x.get, number(0)), f32x4.equal(y, number(0))))
    case 'scale':
      return f32x4.multiply(x.get, number(by))
    case 'shift':
      return f32x4.add(x.get, number(by))
    default:
      return squash(what, x, scope)
  }
}

/** The code of a function of one number. */
function squash(
  what: Exclude<Each, 'add' | 'subtract' | 'multiply' | 'divide' | 'scale' | 'shift'>,
  x: Local,
  scope: Scope,
): Code {
  switch (what) {
    case 'negate':
      return f32x4.negate(x.get)
    case 'one minus':
      return f32x4.subtract(number(1), x.get)
    case 'tanh':
      return hyperbolicTangent(scope, x)
    case 'sigmoid':
      return logistic(scope, x)
    case 'relu':
      return v128.and(x.get, f32x4.greater(x.get, number(0)))
    case 'is positive':
      return v128.and(number(1), f32x4.greater(x.get, number(0)))
    case 'is something':
      return v128.and(number(1), f32x4.unequal(x.get, number(0)))
    case 'barrier':
      return v128.without(number(-Infinity), f32x4.greater(x.get, number(0)))
  }
}

/** The fused loop. Arguments: where the inputs stand, then where the results go. */
export function fused({ size, inputs, operations, stored }: Fused): Kernel {
  const spelt = operations.map(({ what, number: by, operands }) => `${what}${by ?? ''}(${operands.join()})`)
  const key = `each ${size} ${inputs} ${spelt.join(' ')} > ${stored.join()}`
  return kernel(key, inputs + stored.length, scope => {
    const part = (distance: Code, lanes: number): Code => {
      const place = (parameter: number) => i32.add(at(scope.parameters, parameter).get, distance)
      const known: Local[] = Array.from({ length: inputs + operations.length }, () => scope.local('v128'))
      return [
        known.slice(0, inputs).map((local, k) => local.set(v128.load(place(k)))),
        operations.map((operation, k) => {
          const xs = operation.operands.map(operand => at(known, operand))
          return at(known, inputs + k).set(compute(operation, xs, scope))
        }),
        stored.map((which, k) => storeFirst(lanes, place(inputs + k), at(known, inputs + which).get)),
      ]
    }
    const whole = size - (size % 4)
    return [
      scope.count(0, whole * NUMBER, VECTOR, counter => part(counter.get, 4)),
      size > whole ? part(i32.constant(whole * NUMBER), size - whole) : [],
    ]
  })
}
