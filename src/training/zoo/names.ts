import type { RecurrentCell } from '../../models'
import type { Said } from '../../tasks'
import { factAt } from '../probes/places'
import type { UnitStudy, WordClass } from '../probes/unit'
import { common, gru, lstm, reads, rnn, tried } from './common'
import type { Bound, Tried, ZooEntry } from './entry'

const vowelIs =
  (index: number): WordClass['holds'] =>
  place =>
    factAt(place, 'vowel') === index

const classes: readonly WordClass[] = [
  { id: 'vowel', name: { en: 'vowels', zh: '元音' }, holds: vowelIs(1) },
  { id: 'other', name: { en: 'other letters', zh: '其他字母' }, holds: vowelIs(0) },
]

const studies = [
  { id: 'vowel', name: { en: 'Vowel or not', zh: '是否元音' }, fact: 'vowel' },
  { id: 'place', name: { en: 'Letters so far', zh: '已读字母数' }, fact: 'place' },
] as const

const gatesOf = { rnn: [], gru: ['z', 'r'], lstm: ['f', 'i', 'o'] } as const

const unitsOf = ({ kind }: RecurrentCell): readonly UnitStudy[] =>
  studies.map(study => ({
    ...study,
    where: { kind: 'everywhere' },
    states: { name: kind === 'lstm' ? 'c' : 'h', layer: 1, backward: false },
    gates: gatesOf[kind],
    classes,
    without: ['all', 'vowel'],
  }))

interface Chosen {
  readonly title: Said
  readonly shows: Said
  readonly picture: readonly Bound[]
  readonly tried: Tried
}

/** Longer training, and larger states, learn the names by heart: what was kept back is then answered worse. */
const entry = (seed: number, cell: RecurrentCell, chosen: Chosen): ZooEntry => ({
  ...chosen,
  id: `names-${cell.kind}`,
  recipe: {
    ...common,
    task: { id: 'names' },
    network: reads(8, cell),
    seed,
    schedule: { kind: 'lin', rate: 5e-3 },
    examples: 20_000,
    budget: 3000,
  },
  sets: ['all', 'vowel'],
  units: unitsOf(cell),
  heads: [],
  // By its last letter alone a fourth of the next letters can be guessed; who takes the commonest gets one in six or seven.
  goal: [
    { figure: 'all', least: 0.28 },
    { figure: 'vowel', least: 0.79 },
  ],
})

/** Names, letter by letter: language models small enough to be learnt while one watches. */
export const names: readonly ZooEntry[] = [
  entry(0, gru(16), {
    title: { en: 'Names, letter by letter: GRU', zh: '逐字母造名字：GRU' },
    shows: {
      en: 'Says which letter comes next, so it can go on writing a name. One unit tells vowels from other letters.',
      zh: '说出下一个字母是什么，所以能接着把名字写下去。有一个单元区分元音和其他字母。',
    },
    picture: [{ figure: 'vowel.correlation', least: 0.9 }],
    tried: tried(5, 5, 2),
  }),
  entry(2, lstm(16), {
    title: { en: 'Names, letter by letter: LSTM', zh: '逐字母造名字：LSTM' },
    shows: {
      en: 'Says which letter comes next, so it can go on writing a name. One memory cell goes along with how many letters have been read.',
      zh: '说出下一个字母是什么，所以能接着把名字写下去。有一个记忆单元随已读的字母数变化。',
    },
    picture: [{ figure: 'place.correlation', least: 0.925 }],
    tried: tried(5, 5, 2),
  }),
  entry(0, rnn(16), {
    title: { en: 'Names, letter by letter: RNN', zh: '逐字母造名字：RNN' },
    shows: {
      en: 'Says which letter comes next hardly worse than with gates: little of a name has to be kept for long. One unit tells vowels from other letters.',
      zh: '没有门，说下一个字母也差不了多少：名字里没有什么要记很久。有一个单元区分元音和其他字母。',
    },
    picture: [{ figure: 'vowel.correlation', least: 0.95 }],
    tried: tried(5, 5, 1),
  }),
]
