import { gru, reads, rnn } from '../common'
import type { ZooEntry } from '../entry'
import { attentive } from './attention'
import { plain, recipe, solved, solvedFromTheLeft } from './recipe'

/** I saw a saw: one word with two readings, and what each network can see of its neighbours. */
export const tagging: readonly ZooEntry[] = [
  {
    ...plain,
    id: 'tagging-words',
    title: { en: 'I saw a saw: each word by itself', zh: '词性标注：逐词独立' },
    shows: {
      en: 'Sees one word at a time: both saws get the same tag, so one of them is wrong.',
      zh: '每次只看一个词：两个 saw 得到同样的词性，必有一个是错的。',
    },
    recipe: recipe(0, { kind: 'sequence', embedding: 8, read: 'every', positions: { kind: 'none' } }),
    goal: [
      { figure: 'all', least: 0.88 },
      { figure: 'double', most: 0.55 },
    ],
  },
  {
    ...plain,
    id: 'tagging-rnn',
    title: { en: 'I saw a saw: RNN', zh: '词性标注：RNN' },
    shows: {
      en: 'Knows the words before, so “a saw” is a noun; what only the next word tells stays a guess.',
      zh: '知道前面的词，所以 a saw 是名词；只能靠后一个词决定的仍要猜。',
    },
    recipe: recipe(0, reads(8, rnn(8))),
    goal: [...solvedFromTheLeft, { figure: 'right', most: 0.7 }],
  },
  {
    ...plain,
    id: 'tagging-bigru',
    title: { en: 'I saw a saw: GRU in both directions', zh: '词性标注：双向 GRU' },
    shows: {
      en: 'A second reading from the right knows the next word, too.',
      zh: '从右往左再读一遍，后一个词也知道了。',
    },
    recipe: recipe(0, reads(8, gru(4), 'both')),
    goal: solved,
  },
  ...attentive,
]
