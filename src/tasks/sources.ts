import type { TaggedSentence } from './brown/read'

/** Sentences that a task is made from and that its choice cannot carry: whoever has them hands them over. */
export interface Sources {
  /** The sentences of the Brown corpus, which may not be passed on and so are never in the page. */
  readonly brown?: readonly TaggedSentence[]
}
