import type { Random } from '../random'
import type { Example, Fact } from '../task'
import { sentence, type TaggedWord } from './grammar'
import { labels, tagIndex } from './tags'
import { isAmbiguous } from './words'

const deciders = ['none', 'left', 'right'] as const

/** Which neighbour tells the part of speech of a word. */
export type Decider = (typeof deciders)[number]

/** The index of a decider among the values of its fact. */
export const deciderIndex = (decider: Decider): number => deciders.indexOf(decider)

const decider = (word: TaggedWord): Decider => (isAmbiguous(word.text) ? (word.opens ? 'right' : 'left') : 'none')

/** What is known at each word of a tagged sentence. */
export const facts: readonly Fact[] = [
  {
    id: 'decider',
    kind: 'category',
    name: { en: 'Which neighbour decides', zh: '由哪一侧的词决定' },
    values: [
      { en: 'neither: the word has one reading', zh: '都不是：只有一种词性' },
      { en: 'the word before', zh: '前一个词' },
      { en: 'the word after', zh: '后一个词' },
    ],
  },
  {
    id: 'previous',
    kind: 'category',
    name: { en: 'Part of speech of the word before', zh: '前一个词的词性' },
    values: labels.map(label => label.name),
  },
]

/** A tagged sentence as tokens, targets and facts. */
export const asExample = (words: readonly TaggedWord[]): Example => ({
  tokens: words.map(word => word.text),
  targets: words.map(word => tagIndex(word.tag)),
  facts: {
    decider: words.map(word => deciderIndex(decider(word))),
    previous: [null, ...words.slice(0, -1).map(word => tagIndex(word.tag))],
  },
})

/** A sentence of the grammar. */
export const example = (random: Random): Example => asExample(sentence(random))
