import { graphemes } from '../text/graphemes'
import { everyTarget, heldBackSet } from './asks'
import { choice, type Random } from './random'
import { isHeldBack } from './split'
import type { Example, Fact, FactValues, NextWordTask, Said } from './task'
import { BEGIN, END, following, indexing, vocabulary } from './vocabulary'

/** Lines to learn from. */
export interface LineOptions {
  readonly lines: readonly string[]
  /** Longer lines are cut into pieces of at most this many characters. */
  readonly longest?: number
}

/** What tells one task over lines from another. */
export interface LineTask {
  readonly id: string
  readonly title: Said
  readonly question: Said
  readonly facts: readonly Fact[]
  readonly factValues: (tokens: readonly string[]) => FactValues
}

/** No segmenter: its dictionary differs between machines, and a seed must give the same examples on all of them. */
function cut(line: string, longest: number): readonly (readonly string[])[] {
  const characters = graphemes(line.trim().normalize('NFC'), null)
  const count = Math.ceil(characters.length / longest)
  return Array.from({ length: count }, (_, part) => characters.slice(part * longest, (part + 1) * longest))
}

/** A line given twice would otherwise be drawn twice as often. */
const unique = (pieces: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(pieces.map(piece => [piece.join(' '), piece])).values(),
]

/** The share of the commonest next character. */
function commonest(examples: readonly Example[]): number {
  const asked = examples.flatMap(everyTarget)
  const counts = new Map<number, number>()
  for (const ask of asked) if (ask.by === 'best') counts.set(ask.right, (counts.get(ask.right) ?? 0) + 1)
  return Math.max(...counts.values()) / asked.length
}

/** A language model of characters over given lines, each line a sentence of its own. */
export function characterModel(
  { id, title, question, facts, factValues }: LineTask,
  options: LineOptions,
): NextWordTask {
  const { lines, longest = 48 } = options
  const pieces = unique(lines.flatMap(line => cut(line, longest)))
  const kept = pieces.filter(isHeldBack)
  if (kept.length === 0 || kept.length === pieces.length) {
    throw new RangeError(`${id}: expected lines for training and for validation, found ${pieces.length} in all`)
  }
  const words = vocabulary(BEGIN, END, ...pieces.flat().sort())
  const index = indexing(words)
  const asExample = (piece: readonly string[]): Example => {
    const tokens = [BEGIN, ...piece]
    return { tokens, targets: [...following(tokens, index).slice(0, -1), index(END)], facts: factValues(tokens) }
  }
  const chance = commonest(pieces.map(asExample))
  return {
    id,
    kind: 'next-word',
    title,
    question,
    vocabulary: words,
    facts,
    chance: { by: 'majority', value: chance },
    sets: [
      heldBackSet('all', { en: 'All lines', zh: '全部行' }, chance, (random: Random) =>
        asExample(choice(random, kept)),
      ),
    ],
    fresh: false,
    example: random => asExample(choice(random, pieces)),
  }
}
