import type { Said } from '../figures/language'
import type { Positions } from '../recipe'

const START: Said = { en: 'start', zh: '起始' }

const known = new WeakMap<Positions, Map<string, Positions>>()

/** Positions as they are shown: the mark that training put before the first word is called by what it does. */
export function shownPositions(positions: Positions, say: (said: Said) => string): Positions {
  if (!positions.begins) return positions
  const texts = known.get(positions) ?? new Map<string, Positions>()
  known.set(positions, texts)
  const start = say(START)
  const shown = texts.get(start) ?? { ...positions, tokens: [start, ...positions.tokens.slice(1)] }
  texts.set(start, shown)
  return shown
}
