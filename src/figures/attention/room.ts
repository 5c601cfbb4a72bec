import { textWidth } from '../geometry/text-width'
import type { PairId, Reading } from './reading'
import { tokenName } from './token-text'

/** Sentences up to this length are drawn whole. */
const WHOLE = 16
/** Of longer ones, this many keys. */
const STRONGEST = 11

/** How many keys of a sentence are drawn one by one. */
export const keyRoom = (count: number): number => (count <= WHOLE ? WHOLE : STRONGEST)

/** How much a key matters to an asker at one stage, for choosing which keys to draw. */
export const keySize =
  (reading: Reading, id: PairId | undefined, asker: number) =>
  (key: number): number => {
    if (!id || reading.hidden(id, asker, key)) return 0
    const number = reading.pair(id, asker, key)
    return Number.isFinite(number) ? Math.abs(number) : 0
  }

const HEAD = 14

/** Width of the widest token with its position, as matrix heads print it. */
export const widestToken = (tokens: readonly string[]): number =>
  Math.max(0, ...tokens.map((_, k) => textWidth(tokenName(tokens, k), HEAD)))
