/** The columns of the table: our program of vector kernels, our plan replayed, our model traced anew, and TensorFlow.js on two backends. */
export type Side = 'ours simd' | 'ours' | 'traced afresh' | 'tfjs cpu' | 'tfjs wasm'

/** One way of doing a piece of work. */
export interface Contestant {
  readonly side: Side
  /** Makes its backend the current one; not timed. */
  readonly prepare: () => Promise<void>
  readonly run: () => void
  /** The results as one list, in the order all sides agree on. */
  readonly read: () => ArrayLike<number>
}

/** How many times as fast as a rival our fastest side means to be. */
export interface Target {
  readonly cpu: number
  readonly wasm?: number
}

/** A piece of work that several sides do with the same numbers. */
export interface Contest {
  readonly work: string
  readonly target: Target
  readonly contestants: readonly Contestant[]
}
