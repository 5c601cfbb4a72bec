import { everyTarget } from './asks'
import { choice, type Random, whole } from './random'
import type { Asks, Example, Fact, LabelTask } from './task'
import { IGNORED, vocabulary } from './vocabulary'

/** How far back the answer lies, or between which two distances, short ones being as likely as long ones per doubling. */
export type Distance = number | { readonly from: number; readonly to: number }

/** The choices of the recall task. */
export interface RecallOptions {
  readonly distance?: Distance
  /** Fillers that cannot be mistaken for a name, or names again, so that only the position tells. */
  readonly fillers?: 'words' | 'names'
}

const names = ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gina', 'Hugo'] as const

const fillers = [
  ...['the', 'sun', 'went', 'down', 'and', 'rain'],
  ...['came', 'over', 'hills', 'while', 'birds', 'sang'],
] as const

const cue = '?'

const asks: Asks = tokens => tokens.map(token => token === cue)

const facts: readonly Fact[] = [
  {
    id: 'key',
    kind: 'category',
    name: { en: 'The name to remember', zh: '要记住的名字' },
    values: names.map(name => ({ en: name, zh: name })),
  },
  { id: 'distance', kind: 'count', name: { en: 'Words since the name', zh: '距离名字的词数' } },
]

/** Log-uniform: short distances, over which the gradient still arrives, stay as common as long ones. */
function drawn(random: Random, distance: Distance): number {
  if (typeof distance === 'number') return distance
  return Math.min(distance.to, Math.floor(distance.from * ((distance.to + 1) / distance.from) ** random()))
}

function example(random: Random, distance: Distance, from: readonly string[]): Example {
  const length = drawn(random, distance)
  const key = whole(random, 0, names.length - 1)
  const between = Array.from({ length: length - 1 }, () => choice(random, from))
  const tokens = [names[key] ?? '', ...between, cue]
  return {
    tokens,
    targets: asks(tokens).map(isAsked => (isAsked ? key : IGNORED)),
    facts: { key: tokens.map(() => key), distance: tokens.map((_, at) => at) },
  }
}

function checked(distance: Distance): Distance {
  const { from, to } = typeof distance === 'number' ? { from: distance, to: distance } : distance
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from) {
    throw new RangeError(`recall: expected whole distances with 1 ≤ from ≤ to, found from ${from} to ${to}`)
  }
  return distance
}

/**
 * A name, many words, and the question which name it was.
 * Sequences are drawn anew for every batch. None needs to be kept back: the name is drawn apart from the fillers, so
 * a filler seen before says nothing about it, and at distance 10 there are 8 · 12⁹ sequences, too many to meet twice.
 */
export function recall(options: RecallOptions = {}): LabelTask {
  const distance = checked(options.distance ?? 10)
  const from = options.fillers === 'names' ? names : fillers
  return {
    id: 'recall',
    kind: 'answer',
    title: { en: 'Recall the first word', zh: '回忆第一个词' },
    question: {
      en: 'Which name stood at the beginning, before all the other words?',
      zh: '隔了这么多词之后，还记得开头是哪个名字吗？',
    },
    vocabulary: vocabulary(cue, ...names, ...from),
    labels: names.map(name => ({ id: name, name: { en: name, zh: name } })),
    facts,
    chance: { by: 'uniform', value: 1 / names.length },
    sets: [5, 10, 20, 50, 100, 200, 400].map(far => ({
      id: `T${far}`,
      name: { en: `${far} words back`, zh: `相隔 ${far} 个词` },
      chance: 1 / names.length,
      question: random => {
        const asked = example(random, far, from)
        return { example: asked, asks: everyTarget(asked) }
      },
    })),
    fresh: true,
    asks,
    example: random => example(random, distance, from),
  }
}
