import { everyTarget, everything, heldBackSet } from '../asks'
import { choice, type Random, redraw } from '../random'
import type { Example, PlaceAsk } from '../task'
import { asExample, type Decider, deciderIndex, example } from './example'
import { sentence, type TaggedWord } from './grammar'
import { tagIndex } from './tags'
import { countable } from './words'

const decidedBy =
  (side: Decider) =>
  (drawn: Example): readonly PlaceAsk[] =>
    everyTarget(drawn).filter(ask => drawn.facts['decider']?.[ask.at] === deciderIndex(side))

/** The places where a countable ambiguous word is a noun, or a verb, and the word before tells so. */
const places = (words: readonly TaggedWord[], tag: 'NOUN' | 'VERB'): readonly number[] =>
  words.flatMap((word, at) =>
    word.tag === tag && !word.opens && countable.some(candidate => candidate === word.text) ? [at] : [],
  )

/** One word twice in a sentence, as a noun and as a verb, each told by the word before it. */
function doubled(random: Random): Example {
  const host = redraw(
    'a sentence with a noun and a verb to make equal',
    () => sentence(random),
    words => places(words, 'NOUN').length > 0 && places(words, 'VERB').length > 0,
  )
  const text = choice(random, countable)
  const copies = [choice(random, places(host, 'NOUN')), choice(random, places(host, 'VERB'))]
  return asExample(host.map((word, at) => (copies.includes(at) ? { ...word, text } : word)))
}

/** Every copy of a word that is a noun here and a verb there, among those that the word before tells apart. */
function copies(drawn: Example): readonly PlaceAsk[] {
  const told = decidedBy('left')(drawn)
  const isAlso = (at: number, tag: number) =>
    told.some(other => drawn.tokens[other.at] === drawn.tokens[at] && drawn.targets[other.at] === tag)
  return told.filter(({ at }) => isAlso(at, tagIndex('NOUN')) && isAlso(at, tagIndex('VERB')))
}

/** What a tagger is examined on; chance is what a list of the words' commonest tags scores. */
export const sets = [
  heldBackSet('all', everything, 0.9, example),
  heldBackSet('left', { en: 'The word before decides', zh: '由前一个词决定' }, 0.66, example, decidedBy('left')),
  heldBackSet(
    'right',
    { en: 'Only the word after decides', zh: '只能由后一个词决定' },
    0.5,
    example,
    decidedBy('right'),
  ),
  heldBackSet('double', { en: 'One word as noun and verb', zh: '同一个词既作名词又作动词' }, 0.5, doubled, copies),
]
