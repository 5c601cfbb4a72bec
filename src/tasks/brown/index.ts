import { everyTarget, heldBackSet } from '../asks'
import { choice, happens, type Random } from '../random'
import { isHeldBack } from '../split'
import type { Example, LabelTask, PlaceAsk, Question } from '../task'
import type { Sources } from '../sources'
import { about } from './about'
import { byWord, isBoth, shareByWord } from './by-word'
import { facts } from './facts'
import { labels } from './labels'
import { labelled, type LabelledWord } from './sentences'
import { doubleQuestion, type Sentence, templateSentence } from './templates'
import { thatQuestion } from './that'
import { withUnknown, wordsOf } from './words'

/** What can be chosen about the task. */
export interface BrownOptions {
  /** How many words are learnt one by one, marks included. */
  readonly words?: number
}

/** Every now and then a template: `saw` is a noun five times in the whole corpus. */
const TEMPLATES = 0.06

const asSentence = (words: readonly LabelledWord[]): Sentence => ({
  tokens: words.map(({ text }) => text),
  targets: words.map(({ label }) => label),
})

/** The part of speech of each word of real sentences, which have to be handed over: they do not come with the project. */
export function brown({ words: count = 3800 }: BrownOptions = {}, { brown: sentences }: Sources = {}): LabelTask {
  if (!sentences) throw new RangeError('brown: found no sentences, expected those of the Brown corpus')
  const plain = labelled(sentences)
  const vocabulary = wordsOf(plain, count)
  const known = new Set(vocabulary)
  const all = plain.map(sentence => {
    const words = withUnknown(sentence, known)
    return { words, sentence: asSentence(words) }
  })
  const kept = all.filter(({ sentence }) => isHeldBack(sentence.tokens))
  if (kept.length === 0 || kept.length === all.length) {
    throw new RangeError(`brown: expected sentences for training and for validation, found ${all.length} in all`)
  }
  const isKept = new Set(kept)
  const counts = byWord(all.flatMap(one => (isKept.has(one) ? [] : [one.words])))
  const examined = kept.flatMap(({ words }) => words)
  const ambiguous = examined.filter(({ text }) => isBoth(counts, text))

  const asExample = ({ tokens, targets }: Sentence): Example => ({
    tokens,
    targets,
    facts: {
      previous: [null, ...targets.slice(0, -1)],
      both: tokens.map(token => Number(isBoth(counts, token))),
    },
  })
  const asQuestion = ({ example, asks }: Question<Sentence, PlaceAsk>): Question<Example, PlaceAsk> => ({
    example: asExample(example),
    asks,
  })
  const real = (random: Random): Example => asExample(choice(random, kept).sentence)
  const ofBoth = (example: Example) => everyTarget(example).filter(({ at }) => example.facts['both']?.[at] === 1)
  const share = shareByWord(counts, examined)
  const { kind, title, question, sets } = about
  return {
    id: 'brown',
    kind,
    title,
    question,
    vocabulary,
    labels,
    facts,
    chance: { by: 'by-word', value: share },
    sets: [
      heldBackSet('all', sets.all, share, real),
      heldBackSet('ambiguous', sets.ambiguous, shareByWord(counts, ambiguous), real, ofBoth),
      { id: 'double', name: sets.double, chance: 0.5, question: random => asQuestion(doubleQuestion(random)) },
      { id: 'that', name: sets.that, chance: 0.5, question: random => asQuestion(thatQuestion(random)) },
    ],
    fresh: false,
    example: random => asExample(happens(random, TEMPLATES) ? templateSentence(random) : choice(random, all).sentence),
  }
}
