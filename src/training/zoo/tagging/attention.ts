import { looks, tried } from '../common'
import type { Bound, ZooEntry } from '../entry'
import { plain, recipe, solved, solvedFromTheLeft } from './recipe'
import { heads } from './studies'

const findsItsDeterminer: readonly Bound[] = [
  { figure: 'saw.weight', least: 0.9 },
  { figure: 'before.first', least: 0.75 },
]

/** Words that look at each other, with positions and without. */
export const attentive: readonly ZooEntry[] = [
  {
    ...plain,
    id: 'tagging-attention',
    title: { en: 'I saw a saw: attention without positions', zh: '词性标注：不带位置的注意力' },
    shows: {
      en: 'Two equal words ask the same question and get the same answer: both saws get the same tag.',
      zh: '两个相同的词提同样的问题，得到同样的回答：两个 saw 的词性相同。',
    },
    recipe: recipe(0, looks(12, 'none')),
    heads: heads(1),
    goal: [
      { figure: 'all', least: 0.9 },
      { figure: 'double', most: 0.55 },
    ],
  },
  {
    ...plain,
    id: 'tagging-attention-positions',
    title: { en: 'I saw a saw: attention with positions', zh: '词性标注：带位置的注意力' },
    shows: {
      en: 'With positions the second saw finds “a”, the word before it, and is a noun.',
      zh: '有了位置，第二个 saw 找到了它前面的 a，于是知道自己是名词。',
    },
    recipe: recipe(0, looks(12, 'sinusoidal')),
    heads: heads(1),
    goal: solvedFromTheLeft,
    picture: findsItsDeterminer,
    tried: tried(5, 2, 2),
  },
  {
    ...plain,
    id: 'tagging-attention-small',
    title: { en: 'I saw a saw: small attention with positions', zh: '词性标注：带位置的小注意力' },
    shows: {
      en: 'The same with vectors of eight numbers, few enough to follow each of them.',
      zh: '同样的事，向量只有八个数，个个都能跟着看。',
    },
    recipe: { ...recipe(2, looks(8, 'sinusoidal')), schedule: { kind: 'lin', rate: 1e-2 }, budget: 5000 },
    heads: heads(1),
    goal: solvedFromTheLeft,
    picture: findsItsDeterminer,
    tried: tried(5, 1, 1),
  },
  {
    ...plain,
    id: 'tagging-two-heads',
    title: { en: 'I saw a saw: two heads', zh: '词性标注：两个头' },
    shows: {
      en: 'One head looks at the word before, so the other is free for the word after.',
      zh: '一个头看前一个词，另一个头就可以去看后一个词。',
    },
    recipe: recipe(1, looks(32, 'sinusoidal', { heads: 2 })),
    heads: heads(2),
    goal: solved,
    picture: [{ figure: 'before.first', least: 0.8 }],
    tried: tried(5, 5, 2),
  },
  {
    ...plain,
    id: 'tagging-window',
    title: { en: 'I saw a saw: attention to neighbours', zh: '词性标注：只看相邻词的注意力' },
    shows: {
      en: 'A window of one word to either side tells the two saws apart even without positions, but not left from right.',
      zh: '只看左右各一个词，没有位置也能区分两个 saw，却分不清左右。',
    },
    recipe: recipe(0, looks(12, 'none', { mask: 'window', radius: 1 })),
    heads: heads(1),
    goal: [{ figure: 'double', least: 0.75 }],
  },
  {
    ...plain,
    id: 'tagging-window-positions',
    title: { en: 'I saw a saw: attention to neighbours, with positions', zh: '词性标注：带位置、只看相邻词的注意力' },
    shows: {
      en: 'With positions, one look to either side is enough wherever the word before decides.',
      zh: '加上位置，只要由前一个词决定，看左右各一个词就够了。',
    },
    recipe: recipe(0, looks(12, 'sinusoidal', { mask: 'window', radius: 1 })),
    heads: heads(1),
    goal: solvedFromTheLeft,
  },
]
