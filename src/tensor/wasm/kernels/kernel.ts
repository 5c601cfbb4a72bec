import { body, type Body, type Scope } from '../scope'
import type { Code } from '../instructions'

/** A loop of vector code: written once for every shape it is needed for; addresses are its arguments. */
export interface Kernel {
  /** Equal keys mean equal code. */
  readonly key: string
  write(fused: boolean): Body
}

/** JSON has no word for −0, infinities and NaN; with its reciprocal every number has one, so that no two kernels share a key. */
const exactly = (_: string, x: unknown): unknown => (typeof x === 'number' ? `${x} ${1 / x}` : x)

/** A kernel of `parameters` addresses; `shape` is all that its code depends on besides its name. */
export const kernel = (name: string, shape: object, parameters: number, write: (scope: Scope) => Code): Kernel => ({
  key: JSON.stringify([name, shape], exactly),
  write: fused => body(parameters, write, fused),
})
