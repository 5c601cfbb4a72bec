import type { Each } from '../../lowering'
import { f32x4, v128, type Code } from '../instructions'
import { at, type Local, type Scope } from '../scope'
import { hyperbolicTangent, logistic } from './functions'
import { kernel, type Kernel } from './kernel'
import { storeFirst } from './partial'

/** One operation of a fused loop; operands are numbers of inputs, or, after those, of earlier operations. */
export interface Operation {
  readonly what: Each
  readonly number: number | undefined
  readonly operands: readonly number[]
}

/** Several operations on values of one shape: what passes from one to the next never reaches memory. */
export interface Chain {
  readonly inputs: number
  readonly operations: readonly Operation[]
}

/** A chain that is a loop of its own. */
export interface Fused extends Chain {
  readonly size: number
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

/** A chain as part of a kernel's key. */
export const spelt = ({ inputs, operations }: Chain): string =>
  [inputs, ...operations.map(({ what, number: by, operands }) => `${what}${by ?? ''}(${operands.join()})`)].join(' ')

/** One vector of every input, and of what each operation makes of them; `load` reads an input. */
export function links(
  scope: Scope,
  { inputs, operations }: Chain,
  load: (input: number) => Code,
): { readonly code: Code; readonly vectors: readonly Local[] } {
  const vectors = Array.from({ length: inputs + operations.length }, () => scope.local('v128'))
  const code = [
    vectors.slice(0, inputs).map((vector, k) => vector.set(load(k))),
    operations.map((operation, k) => {
      const xs = operation.operands.map(operand => at(vectors, operand))
      return at(vectors, inputs + k).set(compute(operation, xs, scope))
    }),
  ]
  return { code, vectors }
}

/** The fused loop. Arguments: where the inputs stand, then where the results go. */
export function fused({ size, stored, ...chain }: Fused): Kernel {
  const { inputs } = chain
  return kernel('each', [size, spelt(chain), stored], inputs + stored.length, scope => {
    const part = (distance: Code, lanes: number): Code => {
      const place = (parameter: number) => scope.place(parameter, distance)
      const { code, vectors } = links(scope, chain, k => v128.load(place(k)))
      return [code, stored.map((which, k) => storeFirst(lanes, place(inputs + k), at(vectors, inputs + which).get))]
    }
    return scope.vectors(size, part)
  })
}
