import type { Piece } from '../pieces'
import { choice, happens, type Random } from '../random'
import { adjectives, type Kind, nouns } from './nouns'
import type { Verb } from './verbs'
import { counted, possessives } from './words'

/** What a word does in its clause. */
export type Part = 'subject' | 'verb' | 'object' | 'place' | 'time' | 'conjunction' | 'end'

/** One word that is translated by one word. */
export const piece = (part: Part, source: string, text: string): Piece<Part> => ({
  part,
  source: [source],
  target: [{ text, from: [0] }],
})

const startsWithVowel = (word: string) => /^[aeiou]/.test(word)

/** A noun with what stands before it; a classifier says which sort of thing is counted, so it stands for both words. */
export function nounPhrase(random: Random, part: Part, kind: Kind): Piece<Part> {
  const noun = choice(
    random,
    nouns.filter(candidate => candidate.kind === kind),
  )
  const suited = adjectives.filter(({ kinds }) => kinds.some(candidate => candidate === kind))
  const chosen = happens(random, 0.4) ? [choice(random, suited)] : []
  const last = chosen.length + 1
  const head = [...chosen.map(({ zh }) => ({ text: zh, from: [1] })), { text: noun.zh, from: [last] }]
  const words = [...chosen.map(({ en }) => en), noun.en]
  if (!happens(random, 0.75)) {
    const owner = choice(random, possessives)
    return { part, source: [owner.en, ...words], target: [{ text: owner.zh, from: [0] }, ...head] }
  }
  const { en, zh } = choice(random, counted)
  const article = en === 'a' && startsWithVowel(words[0] ?? '') ? 'an' : en
  return { part, source: [article, ...words], target: [{ text: zh + noun.classifier, from: [0, last] }, ...head] }
}

/** When a verb happens, or that it did not. */
export type Tense = 'past' | 'not' | 'future'

/** A verb in its tense. */
export const verbPiece = (verb: Verb, tense: Tense): Piece<Part> => {
  switch (tense) {
    case 'past':
      return piece('verb', verb.past, verb.zhPast)
    case 'not':
      return {
        part: 'verb',
        source: ['did', 'not', verb.base],
        target: [
          { text: verb.negation, from: [0, 1] },
          { text: verb.zh, from: [2] },
        ],
      }
    case 'future':
      return {
        part: 'verb',
        source: ['will', verb.base],
        target: [
          { text: '会', from: [0] },
          { text: verb.zh, from: [1] },
        ],
      }
  }
}
