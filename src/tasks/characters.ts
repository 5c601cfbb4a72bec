import { graphemes } from '../text/graphemes'
import { everyTarget, heldBackSet } from './asks'
import { choice, type Random } from './random'
import { isHeldBack } from './split'
import type { Example, Fact, FactValues, NextWordTask, PlaceAsk, Said } from './task'
import { BEGIN, END, following, indexing, vocabulary, type Vocabulary } from './vocabulary'

/** Lines to learn from. */
export interface LineOptions {
  readonly lines: readonly string[]
  /** Longer lines are cut into pieces of at most this many characters. */
  readonly longest?: number
}

/** A question besides that for the next character, asked of the same lines. */
interface Further {
  readonly id: string
  readonly name: Said
  readonly asks: (example: Example) => readonly PlaceAsk[]
}

/** What tells one task over lines from another. */
export interface LineTask {
  readonly id: string
  readonly title: Said
  readonly question: Said
  /** The name of the set that asks for every next character. */
  readonly everything: Said
  readonly facts: readonly Fact[]
  readonly factValues: (tokens: readonly string[]) => FactValues
  readonly further?: (words: Vocabulary) => readonly Further[]
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

/** What an ask holds right, as text. */
const rightOf = (ask: PlaceAsk): string => [ask.right].flat().join(' ')

/** The share of the commonest right answer: the next character that is met most, say. */
function commonest(asked: readonly PlaceAsk[]): number {
  const counts = new Map<string, number>()
  for (const ask of asked) counts.set(rightOf(ask), (counts.get(rightOf(ask)) ?? 0) + 1)
  return Math.max(...counts.values()) / asked.length
}

/** A language model of characters over given lines, each line a sentence of its own. */
export function characterModel(
  { id, title, question, everything, facts, factValues, further = () => [] }: LineTask,
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
  const examples = pieces.map(asExample)
  const keptBack = (random: Random) => asExample(choice(random, kept))
  const chance = commonest(examples.flatMap(everyTarget))
  return {
    id,
    kind: 'next-word',
    title,
    question,
    vocabulary: words,
    facts,
    chance: { by: 'majority', value: chance },
    sets: [
      heldBackSet('all', everything, chance, keptBack),
      ...further(words).map(set =>
        heldBackSet(set.id, set.name, commonest(examples.flatMap(set.asks)), keptBack, set.asks),
      ),
    ],
    fresh: false,
    example: random => asExample(choice(random, pieces)),
  }
}
