import type { RecurrentCell } from '../../models'
import type { Place } from '../probes/places'
import type { UnitStudy, WordClass } from '../probes/unit'
import type { TrainingRecipe } from '../recipe'
import { common, lstm, reads, tried } from './common'
import type { ZooEntry } from './entry'

const recipe = (seed: number, cell: RecurrentCell, asked: 'everywhere' | 'end'): TrainingRecipe => ({
  ...common,
  task: { id: 'sentiment', asked },
  network: reads(8, cell),
  seed,
  schedule: { kind: 'lin', rate: 1e-2 },
  examples: 8000,
  budget: 1500,
})

const negators: readonly string[] = ['not', 'never', 'hardly']

const wordAt = ({ example, at }: Place): string => example.tokens[at] ?? ''

/** The word on which a clause says what it says: the fact begins there. */
const settles = ({ example: { facts }, at }: Place): boolean =>
  typeof facts['clause']?.[at] === 'number' && typeof facts['clause'][at - 1] !== 'number'

const isOther = (place: Place): boolean => !['but', 'although', ...negators].includes(wordAt(place)) && !settles(place)

const classes: readonly WordClass[] = [
  { id: 'but', name: { en: '“but”', zh: 'but' }, holds: place => wordAt(place) === 'but' },
  { id: 'although', name: { en: '“although”', zh: 'although' }, holds: place => wordAt(place) === 'although' },
  { id: 'negator', name: { en: 'negators', zh: '否定词' }, holds: place => negators.includes(wordAt(place)) },
  { id: 'verdict', name: { en: 'words that judge', zh: '评价词' }, holds: settles },
  { id: 'other', name: { en: 'other words', zh: '其他词' }, holds: isOther },
]

const verdict: UnitStudy = {
  id: 'verdict',
  name: { en: 'What the sentence says so far', zh: '目前为止的情感' },
  fact: 'verdict',
  // After the full stop everything is said, and a memory that is no longer needed may have been cleared.
  where: { kind: 'before-asked', sets: ['all'] },
  states: { name: 'c', layer: 1, backward: false },
  gates: ['f', 'i', 'o'],
  classes,
  without: ['all'],
}

const sets = ['all', 'neg', 'but', 'although', 'flip']

/** Good or bad, with a memory that is erased at `but`. */
export const sentiment: readonly ZooEntry[] = [
  {
    id: 'sentiment-lstm',
    title: { en: 'Good or bad? LSTM', zh: '好评还是差评？LSTM' },
    shows: {
      en: 'One memory cell follows the verdict so far (the others know it, too); its keep gate falls to about 0 at “but” and at “not”.',
      zh: '一个记忆单元跟着目前为止的情感变化（其他单元也知道）；读到 but 和 not 时，它的遗忘门（保留）降到约 0。',
    },
    recipe: recipe(1, lstm(4), 'everywhere'),
    sets,
    units: [verdict],
    heads: [],
    goal: [
      { figure: 'all', least: 0.995 },
      { figure: 'flip', least: 0.75 },
    ],
    picture: [
      { figure: 'verdict.correlation', least: 0.8 },
      { figure: 'verdict.f.but', most: 0.1 },
      { figure: 'verdict.f.negator', most: 0.1 },
    ],
    tried: tried(5, 5, 4),
  },
  {
    id: 'sentiment-lstm-end',
    title: { en: 'Good or bad? LSTM, asked at the end only', zh: '好评还是差评？LSTM，只在句末提问' },
    shows: {
      en: 'Just as good in the end, but what it says in the middle means nothing: it was never asked there.',
      zh: '句末同样准确，但句中的输出没有意义：训练时从没在那里问过它。',
    },
    recipe: recipe(3, lstm(4), 'end'),
    sets,
    units: [verdict],
    heads: [],
    goal: [{ figure: 'all', least: 0.995 }],
    picture: [{ figure: 'flip', most: 0.1 }],
    tried: tried(5, 5, 1),
  },
]
