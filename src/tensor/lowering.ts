import type { Axis } from './arithmetic'

/** What is done to each number by itself, or to numbers that stand at the same place. */
export type Each =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'negate'
  | 'one minus'
  | 'tanh'
  | 'sigmoid'
  | 'relu'
  | 'is positive'
  | 'is something'
  | 'barrier'
  | 'scale'
  | 'shift'

/**
 * What a compiler has to know of an operation to run it as a loop of its own making: which of the loops it knows it
 * is. An operation without one runs its own `run`.
 */
export type Lowering =
  | { readonly kind: 'each'; readonly what: Each; readonly number?: number }
  /** Of each of `blocks` matrices that stand under each other. */
  | { readonly kind: 'product'; readonly blocks?: number }
  | { readonly kind: 'transpose'; readonly blocks?: number }
  | { readonly kind: 'stack' | 'beside' }
  | { readonly kind: 'cross-entropy' }
  /** The operand's own numbers in their order, from row `start` on. */
  | { readonly kind: 'window'; readonly start: number }
  | { readonly kind: 'embed'; readonly start: number }
  /** Rows of a table by their index, or vectors added to the rows they came from; the vectors are rows or columns. */
  | { readonly kind: 'lookup' | 'scatter'; readonly vectors: Axis }
  /** Columns from number `start` on, or zeros on both sides of the operand's columns. */
  | { readonly kind: 'columns' | 'surround'; readonly start: number }
  | { readonly kind: 'total' | 'spread' | 'softmax' | 'exponentiate' | 'surprisal'; readonly axis: Axis }
  | { readonly kind: 'normalise' | 'standardise' | 'deviation'; readonly axis: Axis; readonly eps: number }
