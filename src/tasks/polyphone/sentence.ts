import { choice, type Random, weighted } from '../random'
import { fill, polyphones } from './phrases'
import type { Polyphone, Reading } from './polyphone'

/** On which side of the character the reading is settled. */
export type Side = 'left' | 'right'

/** A clause with the place of its character and how it is read there. */
export interface Clause {
  readonly text: string
  readonly at: number
  readonly pinyin: string
  readonly side: Side
}

/** How the clauses of a sentence go together: one, two about different characters, two readings of one character. */
export type Pattern = 'one' | 'two' | 'double'

/** What a sentence is to show, before its words are chosen. */
export interface Plan {
  readonly readings: readonly { readonly character: string; readonly reading: Reading }[]
  /** Left out, either side. */
  readonly side?: Side | undefined
}

/** Both readings of `left` or `right` stay as likely: characters that have only one such reading are left out. */
function candidates(side: Side | undefined): readonly Polyphone[] {
  if (side === undefined) return polyphones
  return polyphones
    .map(({ character, readings }) => ({ character, readings: readings.filter(reading => reading[side].length > 0) }))
    .filter(({ readings }) => readings.length > 1)
}

/** Characters evenly, and the readings of each evenly. */
export function plan(random: Random, pattern: Pattern, side?: Side): Plan {
  const from = candidates(side)
  const first = choice(random, from)
  const opening = { character: first.character, reading: choice(random, first.readings) }
  if (pattern === 'one') return { readings: [opening], side }
  const second =
    pattern === 'double'
      ? { ...first, readings: first.readings.filter(reading => reading !== opening.reading) }
      : choice(
          random,
          from.filter(({ character }) => character !== first.character),
        )
  return { readings: [opening, { character: second.character, reading: choice(random, second.readings) }], side }
}

/** The clauses of a plan in words. */
export const clauses = (random: Random, { readings, side }: Plan): readonly Clause[] =>
  readings.map(({ character, reading }) => {
    const sides = (['left', 'right'] as const).filter(one => reading[one].length > 0)
    const drawn = side ?? choice(random, sides)
    const text = fill(random, choice(random, reading[drawn]))
    return { text, at: text.indexOf(character), pinyin: reading.pinyin, side: drawn }
  })

/** Half of the sentences have one clause, a quarter two of different characters, a quarter two of the same. */
export const anyPattern = (random: Random): Pattern =>
  weighted<Pattern>(random, [
    [0.5, 'one'],
    [0.25, 'two'],
    [0.25, 'double'],
  ])
