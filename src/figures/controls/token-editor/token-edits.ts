/** The edits a token list can have; each returns a new list. */
export interface TokenEdits {
  readonly merge: (tokens: readonly string[], index: number) => readonly string[]
  readonly split: (tokens: readonly string[], index: number) => readonly string[]
  readonly remove: (tokens: readonly string[], index: number) => readonly string[]
}
