import type { Language, Said } from '../../language'

/** A sentence worth stepping through, what to look for in it, and its cut where the note depends on one. */
export interface Example {
  readonly id: string
  readonly text: string
  readonly tokens?: readonly string[]
  readonly note: Said
}

/** Examples by the language they are written in. */
export type Examples = Readonly<Record<Language, readonly Example[]>>
