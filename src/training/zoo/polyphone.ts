import type { NetworkChoice } from '../network'
import type { TrainingRecipe } from '../recipe'
import { common, gru, reads, tried } from './common'
import type { ZooEntry } from './entry'

const recipe = (seed: number, network: NetworkChoice): TrainingRecipe => ({
  ...common,
  task: { id: 'polyphone' },
  network,
  seed,
  schedule: { kind: 'lin', rate: 1e-2 },
  examples: 8000,
  budget: 2500,
})

const plain = {
  sets: ['all', 'left', 'right', 'double'],
  units: [],
  heads: [],
  picture: [],
  tried: tried(5, 5),
}

/** 我长大了，头发很长: how one character is read here and there. */
export const polyphone: readonly ZooEntry[] = [
  {
    ...plain,
    id: 'polyphone-bigru',
    title: { en: 'One character, two readings: GRU in both directions', zh: '多音字：双向 GRU' },
    shows: {
      en: 'What follows settles as many readings as what came before: reading from both sides gets them all.',
      zh: '很多读音要看后文才能确定：从两边读，全都读对。',
    },
    recipe: recipe(0, reads(8, gru(6), 'both')),
    goal: plain.sets.map(figure => ({ figure, least: 0.99 })),
  },
  {
    ...plain,
    id: 'polyphone-gru',
    title: { en: 'One character, two readings: GRU from left to right', zh: '多音字：从左到右的 GRU' },
    shows: {
      en: 'Has to say how a character is read before it has seen what follows.',
      zh: '还没看到后文，就得说出这个字怎么读。',
    },
    recipe: recipe(0, reads(8, gru(12))),
    goal: [
      { figure: 'left', least: 0.99 },
      { figure: 'right', most: 0.7 },
    ],
  },
]
