import type { RecurrentCell } from '../../../models'
import type { UnitStudy } from '../../probes/unit'
import { gru, lstm, reads, rnn, tried } from '../common'
import type { Bound, ZooEntry } from '../entry'
import { attending, recipe, usual, type Pace } from './recipe'
import { gender, number, subject } from './studies'

const sets = ['k2', 'k0', 'k1', 'k3', 'k4', 'objRC1', 'gender']

const everything: readonly Bound[] = sets.map(figure => ({ figure, least: 0.99 }))

/** Small states have no room for the gender of a name as well. */
const numberOnly = everything.filter(({ figure }) => figure !== 'gender')

/** One unit tells the number, and without it the verb is guessed: it is what the network goes by. */
const oneUnit = (correlation: number): readonly Bound[] => [
  { figure: 'number.correlation', least: correlation },
  { figure: 'number.without.k2', most: 0.61 },
]

const gatesOf = { rnn: [], gru: ['z', 'r'], lstm: ['f', 'i', 'o'] } as const

const unitsOf = ({ kind }: RecurrentCell): readonly UnitStudy[] =>
  [number, gender].map(study => ({
    ...study,
    gates: gatesOf[kind],
    states: { ...study.states, name: kind === 'lstm' ? 'c' : 'h' },
  }))

type Chosen = Pick<ZooEntry, 'id' | 'title' | 'shows' | 'goal' | 'picture' | 'tried'> & { readonly pace?: Pace }

const recurrent = (seed: number, cell: RecurrentCell, { pace = usual, ...chosen }: Chosen): ZooEntry => ({
  ...chosen,
  recipe: recipe(seed, reads(16, cell), pace),
  sets,
  units: unitsOf(cell),
  heads: [],
})

/** The keys to the cabinet are …: the number of a subject is kept over nouns that mislead. */
export const agreement: readonly ZooEntry[] = [
  recurrent(1, gru(24), {
    id: 'agreement-gru',
    title: { en: 'The keys to the cabinet are … GRU', zh: '主谓一致：GRU' },
    shows: {
      en: 'One unit holds the number of the subject: its update gate opens at the subject and stays shut at the nouns in between.',
      zh: '有一个单元记着主语的数：它的更新门在主语处打开，遇到中间的名词时关着。',
    },
    goal: everything,
    picture: [
      ...oneUnit(0.95),
      { figure: 'number.z.subject', least: 0.7 },
      { figure: 'number.z.attractor', most: 0.1 },
    ],
    tried: tried(5, 5, 1),
  }),
  recurrent(0, lstm(24), {
    id: 'agreement-lstm',
    title: { en: 'The keys to the cabinet are … LSTM', zh: '主谓一致：LSTM' },
    shows: {
      en: 'One memory cell holds the number of the subject: its forget gate lets go of nearly half of what it held at the subject, and keeps about nine tenths at each word in between.',
      zh: '有一个记忆单元记着主语的数：它的遗忘门在主语处放掉将近一半旧内容，在主语和动词之间每个词保留约九成。',
    },
    // From orthogonal states, two of five seeds do not find the gender of a name in time.
    pace: { ...usual, gates: 'glorot' },
    goal: everything,
    picture: [
      ...oneUnit(0.9),
      { figure: 'number.f.subject', most: 0.6 },
      { figure: 'number.f.attractor', least: 0.85 },
      { figure: 'number.f.between', least: 0.9 },
    ],
    tried: tried(5, 5, 1),
  }),
  recurrent(1, gru(16), {
    id: 'agreement-gru-small',
    title: { en: 'The keys to the cabinet are … small GRU', zh: '主谓一致：小 GRU' },
    shows: {
      en: 'Sixteen units are enough for one to hold the number of the subject; few seeds find room for the gender of a name, too.',
      zh: '十六个单元就够让其中一个记住主语的数；但很少有种子还能再记住人名的性别。',
    },
    goal: numberOnly,
    picture: [...oneUnit(0.95), { figure: 'gender', least: 0.99 }],
    tried: tried(5, 5, 1),
  }),
  recurrent(3, lstm(12), {
    id: 'agreement-lstm-small',
    title: { en: 'The keys to the cabinet are … small LSTM', zh: '主谓一致：小 LSTM' },
    shows: {
      en: 'Twelve memory cells: one holds the number of the subject until the verb, none holds the gender of the name.',
      zh: '十二个记忆单元：有一个把主语的数保持到动词，却没有一个记住人名的性别。',
    },
    goal: numberOnly,
    picture: [...oneUnit(0.94), { figure: 'number.f.subject', most: 0.6 }, { figure: 'number.f.between', least: 0.9 }],
    tried: tried(5, 5, 1),
  }),
  recurrent(2, rnn(24), {
    id: 'agreement-rnn',
    title: { en: 'The keys to the cabinet are … RNN', zh: '主谓一致：RNN' },
    shows: {
      en: 'Without any gate a unit latches near −1 or 1 and holds the number, too.',
      zh: '没有门，也有一个单元停在 −1 或 1 附近，记住了主语的数。',
    },
    pace: { rate: 5e-3, budget: 9000 },
    goal: everything,
    picture: oneUnit(0.95),
    tried: tried(5, 5, 2),
  }),
  {
    id: 'agreement-transformer',
    title: { en: 'The keys to the cabinet are … Transformer', zh: '主谓一致：Transformer' },
    shows: {
      en: 'In the second layer the word before the verb looks back at the subject, over up to four nouns in between.',
      zh: '在第二层，动词前的词会回看主语，中间隔着多到四个名词也一样。',
    },
    recipe: recipe(0, attending, { rate: 1e-2, budget: 5000 }),
    sets,
    units: [],
    heads: [subject],
    goal: everything,
    picture: [{ figure: 'subject.least', least: 0.9 }],
    tried: tried(5, 5, 3),
  },
]
