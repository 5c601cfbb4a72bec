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

/** A kernel of `parameters` addresses. */
export const kernel = (key: string, parameters: number, write: (scope: Scope, fused: boolean) => Code): Kernel => ({
  key,
  write: fused => body(parameters, scope => write(scope, fused)),
})
