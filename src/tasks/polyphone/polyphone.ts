/**
 * One reading of a character and clauses in which it is read so.
 * In a clause `[a|b]` is a choice and `{slot}` a choice from a shared list; the character stands in it exactly once.
 */
export interface Reading {
  readonly pinyin: string
  /** Clauses in which the character right before settles the reading. */
  readonly left: readonly string[]
  /** Clauses in which only what follows settles it. */
  readonly right: readonly string[]
}

/** A character with several readings. */
export interface Polyphone {
  readonly character: string
  readonly readings: readonly Reading[]
}
