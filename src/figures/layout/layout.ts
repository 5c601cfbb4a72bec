import type { Role } from '../../trace'
import type { Said } from '../language'

/** One gate's block of a stacked weight. */
export interface GateBlock {
  readonly key: string
  readonly tex: string
  readonly role: Role
  /** A proposal for a value of this job. */
  readonly candidate: boolean
  /** What the framework calls it. */
  readonly name: string
  /** First and last + 1 of its rows or columns. */
  readonly span?: readonly [from: number, to: number]
  /** False where the run has nothing for this block. */
  readonly learned: boolean
}

/** One array: its name, and its shape in letters and in numbers. */
export interface Shaped {
  readonly name: string
  readonly letters: readonly string[]
  readonly sizes: readonly number[]
  readonly of: 'given' | 'returned' | 'learned'
  /** There is one for every gate. */
  readonly each: boolean
}

/** What the view of a framework is given. */
export interface LayoutProps {
  readonly framework: Said
  /** The gates in the order of the run. */
  readonly own: readonly GateBlock[]
  /** The gates in the order of the framework. */
  readonly gates: readonly GateBlock[]
  readonly along: 'rows' | 'columns' | 'apart'
  readonly tensors: readonly Shaped[]
  readonly counts: { readonly one: number; readonly two: number }
  readonly biases: 'one' | 'two'
  readonly call: string
  readonly notes: readonly Said[]
}
