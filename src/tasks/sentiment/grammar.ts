import { choice, happens, type Random, weighted } from '../random'
import {
  adjectives,
  auxiliaries,
  copulas,
  degrees,
  determiners,
  judges,
  nouns,
  openers,
  rareNegators,
  type Sentiment,
  verbs,
} from './words'

/** What a word does for the verdict. */
export type Part = 'other' | 'negator' | 'verdict' | 'and' | 'but' | 'although' | 'comma'

/** A word that remembers what the grammar meant by it. */
export interface Word {
  readonly text: string
  readonly part: Part
  /** What the clause says, on the word that settles it. */
  readonly says?: Sentiment
}

/** How the clauses of a sentence stand to each other. */
export type Pattern = 'one' | 'and' | 'but' | 'although'

/** A sentence and what it says in the end. */
export interface Review {
  readonly words: readonly Word[]
  readonly sentiment: Sentiment
  readonly pattern: Pattern
}

type Words = readonly Word[]

const other = (text: string): Word => ({ text, part: 'other' })

const comma: Word = { text: ',', part: 'comma' }

const opposite = (sentiment: Sentiment): Sentiment => (sentiment === 'positive' ? 'negative' : 'positive')

const negatable = (text: string): Word =>
  text === 'not' || rareNegators.some(negator => negator === text) ? { text, part: 'negator' } : other(text)

/** `the film was not very good at all`. */
function described(random: Random, says: Sentiment, negated: boolean): Words {
  const negator = happens(random, 0.5) ? 'not' : choice(random, rareNegators)
  const word = choice(random, adjectives[negated ? opposite(says) : says])
  return [
    ...[choice(random, determiners), choice(random, nouns), choice(random, copulas)].map(other),
    ...(negated ? [negatable(negator)] : []),
    ...(happens(random, 0.35) ? [other(choice(random, degrees))] : []),
    { text: word, part: 'verdict', says },
    ...(negated && happens(random, 0.1) ? [other('at'), other('all')] : []),
  ]
}

/** `I would never recommend the film`. */
function judged(random: Random, says: Sentiment, negated: boolean): Words {
  const auxiliary: readonly string[] = choice<readonly string[]>(
    random,
    negated ? auxiliaries.negated : auxiliaries.plain,
  )
  return [
    other(choice(random, judges)),
    ...auxiliary.map(negatable),
    { text: choice(random, verbs[negated ? opposite(says) : says]), part: 'verdict', says },
    ...[choice(random, determiners), choice(random, nouns)].map(other),
  ]
}

/** People say "not good" more often than "not bad"; so a negator alone already tells something. */
function clause(random: Random, says: Sentiment): Words {
  const negated = happens(random, says === 'positive' ? 0.15 : 0.5)
  return happens(random, 0.7) ? described(random, says, negated) : judged(random, says, negated)
}

/** Not always opposite: otherwise the first clause settles the second and nobody has to read on. */
const contrasted = (random: Random, sentiment: Sentiment): Sentiment =>
  happens(random, 0.85) ? opposite(sentiment) : sentiment

const and: Word = { text: 'and', part: 'and' }
const joints: readonly Words[] = [[and], [comma, and], [comma]]

function clauses(random: Random, pattern: Pattern, sentiment: Sentiment): Words {
  switch (pattern) {
    case 'one':
      return clause(random, sentiment)
    case 'and':
      return [...clause(random, sentiment), ...choice(random, joints), ...clause(random, sentiment)]
    case 'but':
      return [
        ...clause(random, contrasted(random, sentiment)),
        ...(happens(random, 0.5) ? [comma] : []),
        { text: 'but', part: 'but' },
        ...clause(random, sentiment),
      ]
    case 'although':
      return [
        { text: 'although', part: 'although' },
        ...clause(random, contrasted(random, sentiment)),
        comma,
        ...clause(random, sentiment),
      ]
  }
}

/** A sentence about a film or a stay, and what it says in the end: the clause that comes last decides. */
export function review(random: Random, wanted?: Pattern): Review {
  const sentiment = choice(random, ['negative', 'positive'] as const)
  const pattern =
    wanted ??
    weighted<Pattern>(random, [
      [0.4, 'one'],
      [0.15, 'and'],
      [0.25, 'but'],
      [0.2, 'although'],
    ])
  const opening: Words = happens(random, 0.25) ? [other(choice(random, openers)), comma] : []
  return { words: [...opening, ...clauses(random, pattern, sentiment), other('.')], sentiment, pattern }
}
