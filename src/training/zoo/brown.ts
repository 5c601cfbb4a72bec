import type { Said } from '../../tasks'
import type { NetworkChoice } from '../network'
import type { HeadStudy } from '../probes/head'
import type { TrainingRecipe } from '../recipe'
import { common, gru, looks, lstm, reads, tried } from './common'
import type { Bound, ZooEntry } from './entry'

const recipe = (seed: number, network: NetworkChoice): TrainingRecipe => ({
  ...common,
  task: { id: 'brown' },
  network,
  seed,
  schedule: { kind: 'lin', rate: 1e-2 },
  examples: 60_000,
  budget: 3000,
  // Real sentences differ more than those of a grammar: 400 of them would leave half a per cent to chance.
  examined: 1000,
})

const plain = { sets: ['all', 'ambiguous', 'double', 'that'], units: [], heads: [], picture: [] } as const

const head = { name: 'A_1', layer: 1, backward: false } as const

/** Where the one head looks from a word that needs a neighbour to be told. */
const heads: readonly HeadStudy[] = [
  {
    id: 'before',
    name: { en: 'From a word that is noun and verb to the word before it', zh: '从名动兼类词看向前一个词' },
    heads: [head],
    where: { kind: 'asked', sets: ['ambiguous'] },
    looks: ({ at }) => [at - 1],
  },
]

const title = (en: string, zh: string): Said => ({ en: `Real text: ${en}`, zh: `真实文本：${zh}` })

const learns: readonly Bound[] = [
  { figure: 'all', least: 0.92 },
  { figure: 'double', least: 0.99 },
]

/** Up to “that” both continuations read the same: whatever is said of it is wrong half of the time, a quarter of all answers. */
const cannotLookAhead: Bound = { figure: 'that', most: 0.76 }

/** Parts of speech of the Brown corpus: the same sentences, and what each network can see of a word's neighbours. */
export const brown: readonly ZooEntry[] = [
  {
    ...plain,
    id: 'brown-gru',
    title: title('GRU from left to right', '从左到右的 GRU'),
    shows: {
      en: 'Tags “I saw a saw .” right; in “I saw that saw .” it has to say what “that” is before it has seen what follows.',
      zh: '“I saw a saw .”标得对；而在“I saw that saw .”里，还没看到后文就得说出 that 是什么。',
    },
    recipe: recipe(0, reads(16, gru(16))),
    goal: [...learns, cannotLookAhead],
    tried: tried(5, 5),
  },
  {
    ...plain,
    id: 'brown-lstm',
    title: title('LSTM', 'LSTM'),
    shows: {
      en: 'A memory cell more, the same limit: the word after is not there yet.',
      zh: '多了记忆单元，局限一样：后一个词还没读到。',
    },
    recipe: recipe(0, reads(16, lstm(16))),
    goal: [...learns, cannotLookAhead],
    tried: tried(5, 5),
  },
  {
    ...plain,
    id: 'brown-bigru',
    title: title('GRU in both directions', '双向 GRU'),
    shows: {
      en: 'Read from both sides, “that” is a determiner in “I saw that saw .” and a conjunction in “I saw that they saw it .”.',
      zh: '从两边读：“I saw that saw .”里 that 是限定词，“I saw that they saw it .”里是连词。',
    },
    recipe: recipe(0, reads(16, gru(12), 'both')),
    goal: learns,
    picture: [{ figure: 'that', least: 0.9 }],
    tried: tried(5, 5, 3),
  },
  {
    ...plain,
    id: 'brown-attention-window',
    title: title('attention to neighbours', '只看相邻词的注意力'),
    shows: {
      en: 'Each word sees one word to either side, and that is most of what a part of speech depends on.',
      zh: '每个词只看左右各一个词，而词性大多就取决于此。',
    },
    recipe: recipe(0, looks(16, 'sinusoidal', { mask: 'window', radius: 1 })),
    heads,
    goal: learns,
    tried: tried(5, 5),
  },
  {
    ...plain,
    id: 'brown-attention',
    title: title('attention', '注意力'),
    shows: {
      en: 'One head that may look anywhere has to find out by itself that neighbours matter.',
      zh: '一个头可以看任何地方，得自己发现相邻的词才要紧。',
    },
    recipe: recipe(0, looks(16, 'sinusoidal')),
    heads,
    goal: [
      { figure: 'all', least: 0.905 },
      { figure: 'double', least: 0.95 },
    ],
    tried: tried(5, 2),
  },
]
