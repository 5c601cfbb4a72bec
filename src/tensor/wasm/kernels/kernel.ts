import { body, type Body, type Scope } from '../scope'
import type { Code } from '../instructions'

/** A loop of vector code: written once for every shape it is needed for; addresses are its arguments. */
export interface Kernel {
  /** Equal keys mean equal code. */
  readonly key: string
  write(fused: boolean): Body
}

/** Bytes of a single number. */
export const NUMBER = 4
/** Bytes of a vector of four numbers. */
export const VECTOR = 16

/** A kernel of `parameters` addresses; `shape` is all that its code depends on besides its name. */
export const kernel = (name: string, shape: object, parameters: number, write: (scope: Scope) => Code): Kernel => ({
  key: `${name} ${JSON.stringify(shape)}`,
  write: fused => body(parameters, write, fused),
})
