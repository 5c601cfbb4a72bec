import { choice, happens, type Random } from '../random'
import { heldBack } from '../split'
import type { PlaceAsk, Question } from '../task'
import { countable } from '../tagging/words'
import { type Tag, tagIndex } from './labels'
import type { Sentence } from './templates'

type Words = readonly (readonly [text: string, tag: Tag])[]

const places = ['garden', 'river', 'house'] as const
const ends: readonly Words[] = [
  [],
  ...(['again', 'now', 'here'] as const).map((text): Words => [[text, 'ADV']]),
  ...(['in', 'near'] as const).flatMap(text =>
    places.map((place): Words => [
      [text, 'PREP'],
      ['the', 'DET'],
      [place, 'NOUN'],
    ]),
  ),
  ...(['with', 'for'] as const).flatMap(text =>
    (['me', 'us', 'them'] as const).map((whom): Words => [
      [text, 'PREP'],
      [whom, 'PRON'],
    ]),
  ),
]

const subject = (random: Random): Words[number] => [choice(random, ['I', 'you', 'we', 'they']), 'PRON']

const opening = (random: Random): Words => [subject(random), [choice(random, ['saw', 'see']), 'VERB']]

/** Either "that saw" or "that they saw it". */
const told = (random: Random, word: string, determines: boolean): Words =>
  determines
    ? [
        ['that', 'DET'],
        [word, 'NOUN'],
      ]
    : [['that', 'CONJ'], subject(random), [word, 'VERB'], ['it', 'PRON']]

/** The place of `that`, which is all that a reader from the left has when it has to say what `that` is. */
const THAT = 2

/**
 * "I saw that saw ." or "I saw that they saw it .": asks what `that` is, and whether the word that comes both ways is a noun
 * or a verb. No sentence like it is among the templates.
 */
export function thatQuestion(random: Random): Question<Sentence, PlaceAsk> {
  // Settled before any redrawing, so that neither reading of a word is thinned out by what is kept back.
  const word = choice(random, countable)
  const determines = happens(random, 0.5)
  const example = heldBack('“I saw that …”', () => {
    const words: Words = [
      ...opening(random),
      ...told(random, word, determines),
      ...choice(random, ends),
      ['.', 'PUNCT'],
    ]
    return { tokens: words.map(([text]) => text), targets: words.map(([, tag]) => tagIndex(tag)) }
  })
  const asked = [THAT, determines ? THAT + 1 : THAT + 2]
  return { example, asks: asked.map(at => ({ by: 'best', at, right: example.targets[at] ?? -1 })) }
}
