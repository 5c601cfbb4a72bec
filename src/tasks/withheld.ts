import { about as brown } from './brown/about'
import type { Label, LabelTask, Said } from './task'

/** What can be said of a task without the sentences it is made from, which may not be passed on. */
export interface Withheld {
  readonly kind: LabelTask['kind']
  readonly title: Said
  readonly question: Said
  readonly labels: readonly Label[]
  /** The names of its evaluation sets. */
  readonly sets: Readonly<Record<string, Said>>
  /** A sentence that is nobody's and is kept back from training. */
  readonly example: readonly string[]
  /** Why the sentences are not here. */
  readonly why: Said
}

const table: Readonly<Record<string, Withheld>> = { brown }

/** What is said of a task whose sentences do not come with the page; nothing of a task that can be made anywhere. */
export const withheldOf = (task: string): Withheld | undefined => (Object.hasOwn(table, task) ? table[task] : undefined)
