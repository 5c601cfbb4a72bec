import { choice, happens, type Random, redraw, weighted } from '../random'
import type { Tag } from './tags'
import {
  adjectives,
  adverbs,
  ambiguous,
  conjunctions,
  definite,
  demonstrative,
  giving,
  greetings,
  massNouns,
  objects,
  openers,
  plainModals,
  plainNouns,
  plainVerbs,
  pluralNouns,
  prepositions,
  subjects,
  wishing,
} from './words'

/** A word with its part of speech; `opens` marks the first word of a clause, which only its right neighbour explains. */
export interface TaggedWord {
  readonly text: string
  readonly tag: Tag
  readonly opens: boolean
}

type Words = readonly TaggedWord[]

/** No sentence has more words. */
export const longest = 24

const word = (text: string, tag: Tag): TaggedWord => ({ text, tag, opens: false })

const maybe = (random: Random, probability: number, phrase: () => Words): Words =>
  happens(random, probability) ? phrase() : []

/** `can` is as likely as two other nouns together: it has three readings to keep apart. */
const noun = (random: Random): string =>
  choice(random, happens(random, 0.65) ? [...ambiguous, 'can', 'can'] : plainNouns)

const verb = (random: Random): TaggedWord =>
  word(choice(random, happens(random, 0.8) ? [...ambiguous, ...openers] : plainVerbs), 'VERB')

const modal = (random: Random): TaggedWord => word(happens(random, 0.5) ? 'can' : choice(random, plainModals), 'MODAL')

/** `a` stands before one countable thing that begins with a consonant. */
const takesA = (text: string, before: string): boolean => before !== 'old' && !massNouns.includes(text)

/** A determiner, at times an adjective, and a noun. */
function determined(random: Random, determiners: readonly string[]): Words {
  const adjective = maybe(random, 0.3, () => [word(choice(random, adjectives), 'ADJ')])
  const text = noun(random)
  const fitting = pluralNouns.includes(text)
    ? definite
    : determiners.filter(determiner => determiner !== 'a' || takesA(text, adjective[0]?.text ?? text))
  return [word(choice(random, fitting), 'DET'), ...adjective, word(text, 'NOUN')]
}

const anyDeterminer = ['a', ...definite, ...demonstrative]

const object = (random: Random): Words =>
  happens(random, 0.25) ? [word(choice(random, objects), 'PRON')] : determined(random, anyDeterminer)

const place = (random: Random): Words => [word(choice(random, prepositions), 'PREP'), ...object(random)]

/** Two objects, one or none: otherwise what follows a word would give it away as well as what precedes it. */
function verbAndObjects(random: Random): Words {
  if (happens(random, 0.15)) {
    return [word(choice(random, giving), 'VERB'), ...determined(random, anyDeterminer), ...object(random)]
  }
  return [verb(random), ...maybe(random, 0.45, () => object(random))]
}

const predicate = (random: Random): Words => [
  ...weighted<() => Words>(random, [
    [0.45, () => []],
    [0.3, () => [modal(random)]],
    [0.25, () => [word(choice(random, wishing), 'VERB'), word('to', 'TO')]],
  ])(),
  ...verbAndObjects(random),
  ...maybe(random, 0.3, () => place(random)),
  ...maybe(random, 0.25, () => [word(choice(random, adverbs), 'ADV')]),
]

const opening = (random: Random, tag: 'NOUN' | 'VERB'): TaggedWord => ({
  text: choice(random, openers),
  tag,
  opens: true,
})

const clause = (random: Random): Words =>
  weighted<() => Words>(random, [
    [0.45, () => [word(choice(random, subjects), 'PRON'), ...predicate(random)]],
    [
      0.35,
      () => [
        ...determined(random, [...definite, ...demonstrative]),
        modal(random),
        verb(random),
        ...maybe(random, 0.45, () => object(random)),
        ...maybe(random, 0.3, () => place(random)),
      ],
    ],
    [0.1, () => [opening(random, 'VERB'), ...object(random), ...maybe(random, 0.3, () => place(random))]],
    [0.1, () => [opening(random, 'NOUN'), modal(random), verb(random), ...object(random)]],
  ])()

const draw = (random: Random, clauses: number): Words => [
  ...maybe(random, 0.4, () => [word(choice(random, greetings), 'ADV')]),
  ...clause(random),
  ...Array.from({ length: clauses - 1 }, () => [word(choice(random, conjunctions), 'CONJ'), ...clause(random)]).flat(),
  word('.', 'PUNCT'),
]

/** A sentence of at most 24 words. */
export function sentence(random: Random): Words {
  // Settled before any redrawing: throwing long sentences away must not thin out those with many clauses.
  const clauses = weighted(random, [
    [0.5, 1],
    [0.3, 2],
    [0.2, 3],
  ])
  return redraw(
    'tagging',
    () => draw(random, clauses),
    words => words.length <= longest,
  )
}
