import type { NetworkChoice } from '../network'
import type { HeadStudy } from '../probes/head'
import { alignedTo } from '../probes/places'
import { common, gru, tried } from './common'
import type { Bound, ZooEntry } from './entry'

const SIZE = 32

const network: NetworkChoice = {
  kind: 'translator',
  embedding: 16,
  encoder: { cell: gru(SIZE / 2), layers: 1, direction: 'both' },
  decoder: gru(SIZE),
  attention: { score: 'general', bias: true },
}

const sets = ['1-7', '8-12', '13-18', '19-30']

const right: readonly Bound[] = sets.map(figure => ({ figure, least: 0.95 }))

/** Where each Chinese word looks; a classifier stands for the determiner and the noun, and either is right. */
const alignment: HeadStudy = {
  id: 'alignment',
  name: { en: 'From each Chinese word to the English words it stands for', zh: '从每个中文词看向它所翻译的英文词' },
  heads: [{ name: 'A', layer: 2, backward: false }],
  where: { kind: 'written' },
  looks: alignedTo,
}

/** English into Chinese, where time and place move. */
export const translation: readonly ZooEntry[] = [
  {
    id: 'translation-attention',
    title: { en: 'English into Chinese: GRU with attention', zh: '英译中：带注意力的 GRU' },
    shows: {
      en: 'Each Chinese word looks at the English words it stands for, wherever they are.',
      zh: '每个中文词都看向它所翻译的英文词，不管那些词在哪里。',
    },
    recipe: {
      ...common,
      task: { id: 'translation' },
      network,
      seed: 0,
      schedule: { kind: 'lin', rate: 5e-3 },
      examples: 20_000,
      budget: 2000,
      examined: 200,
    },
    sets,
    units: [],
    heads: [alignment],
    goal: right,
    picture: [{ figure: 'alignment.first', least: 0.9 }],
    tried: tried(5, 5),
  },
]
