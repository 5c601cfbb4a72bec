import type { Value } from '../tensor'
import type { Role } from './role'

/** Asks for a parameter by name; the first request fixes its shape. Cells do not branch on data, so that a trace can be replayed. */
export type Weights = (name: string, rows: number, cols?: number) => Value

/** The values of one record by the names the reader sees. */
export type Named<K extends string> = { readonly [k in K]: Value }

/** One time step. The keys of the result are the names the reader sees; S of them are carried on. */
export type Cell<K extends string, S extends K> = (w: Weights, x: Value, previous: Named<S>) => Named<K>

/** What is known of a name besides its equation. */
export interface Term {
  readonly role: Role
  /** Its LaTeX when the key is not its own. */
  readonly tex?: string
  /** A proposal for another value: drawn dashed in its colour. */
  readonly candidate?: true
  /** A step of its own that formulas spell out instead of naming. */
  readonly inline?: true
  /** Made from both directions of a layer, so that it is ready only when the backward one has passed. */
  readonly joint?: true
  /** A state that padding hands on as it is: no cell was run for it. */
  readonly carried?: true
}

/** What is known of every name of a model. */
export type Glossary<K extends string = string> = Readonly<Record<K, Term>>

/** How an affine map writes its biases: one as in textbooks, two as in PyTorch, or none. */
export type Biases = 'one' | 'two' | 'none'
