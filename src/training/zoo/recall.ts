import type { RecurrentCell } from '../../models'
import type { Said } from '../../tasks'
import type { Distance } from '../../tasks/recall'
import type { Initial } from '../initial'
import type { NetworkChoice } from '../network'
import type { TrainingRecipe } from '../recipe'
import { common, gru, looks, lstm, reads, rnn, tried } from './common'
import type { Bound, ZooEntry } from './entry'

interface Body {
  readonly id: string
  readonly name: Said
  readonly network: NetworkChoice
  readonly biases: Initial['biases']
  readonly shows: Said
}

/** Only the last place is asked. */
const atEnd = (network: NetworkChoice): NetworkChoice =>
  network.kind === 'sequence' ? { ...network, read: 'last' } : network

const recurrent = (cell: RecurrentCell): NetworkChoice => atEnd(reads(8, cell))

/** Gates begin by keeping, for about as many words as there are to keep (Tallec and Ollivier 2018). */
const bodies: readonly Body[] = [
  {
    id: 'rnn',
    name: { en: 'RNN', zh: 'RNN' },
    network: recurrent(rnn(12)),
    biases: {},
    shows: {
      en: 'Its state is mixed anew at every word, and learning has to reach back through all of them: trained at one distance only, 2 of 5 seeds learnt it over 20 words and none over 50.',
      zh: '状态每读一个词都要重新混合，学习必须穿过所有这些词往回传：只在一种距离上训练时，隔 20 个词 5 个种子中有 2 个学会，隔 50 个词一个也没有。',
    },
  },
  {
    id: 'gru',
    name: { en: 'GRU', zh: 'GRU' },
    network: recurrent(gru(8)),
    biases: { z: -3 },
    shows: {
      en: 'Its update gate starts nearly shut, so what was read first is kept from the beginning of training on.',
      zh: '更新门一开始几乎是关着的，所以从训练之初，最先读到的就能保留下来。',
    },
  },
  {
    id: 'lstm',
    name: { en: 'LSTM', zh: 'LSTM' },
    network: recurrent(lstm(8)),
    biases: { f: 5, i: -5 },
    shows: {
      en: 'It starts with its keep gate (forget gate) near 1 and its write gate (input gate) near 0: the name stays in the memory cells.',
      zh: '一开始遗忘门（保留）接近 1，输入门（写入）接近 0：名字留在记忆单元里。',
    },
  },
  {
    id: 'attention',
    name: { en: 'attention', zh: '注意力' },
    network: atEnd(looks(12, 'none')),
    biases: {},
    shows: {
      en: 'The question looks straight at the name: no distance has to be crossed.',
      zh: '问号直接看向名字：不用跨越任何距离。',
    },
  },
]

/** Distances that are asked at the end, whatever was trained. */
const asked = [5, 10, 20, 50, 100, 200]

/** The distance that was trained is the headline. */
const setsFor = (distance: number): readonly string[] =>
  [distance, ...asked.filter(other => other !== distance)].map(other => `T${other}`)

const plain = { units: [], heads: [], picture: [] } as const

const recipe = (distance: Distance, network: NetworkChoice, biases: Initial['biases']): TrainingRecipe => ({
  ...common,
  initial: { ...common.initial, biases },
  task: { id: 'recall', distance },
  network,
  seed: 0,
  schedule: { kind: 'constant', rate: 5e-3 },
  examples: 20_000,
  budget: 2000,
})

/** Where a plain recurrence has to learn across all words at once, it does not get beyond guessing. */
const solves = (id: string, distance: number): Bound =>
  id === 'rnn' && distance > 20 ? { figure: `T${distance}`, most: 0.5 } : { figure: `T${distance}`, least: 0.99 }

/** All seeds learn it, but for the plain recurrence over 20 words. */
const triedFor = (id: string, distance: number) => (id === 'rnn' && distance === 20 ? tried(5, 2) : tried(5, 5))

const entry = (distance: number, { id, name, network, biases, shows }: Body): ZooEntry => ({
  ...plain,
  id: `recall-${id}-${distance}`,
  title: { en: `Recall over ${distance} words: ${name.en}`, zh: `隔 ${distance} 个词回忆：${name.zh}` },
  shows,
  recipe: recipe(distance, network, biases),
  sets: setsFor(distance),
  goal: [solves(id, distance)],
  tried: triedFor(id, distance),
})

/** With short distances among the long ones, the plain recurrence learns the long ones, too. */
const mixed: ZooEntry = {
  ...plain,
  id: 'recall-rnn-mixed',
  title: { en: 'Recall over 2 to 50 words: RNN', zh: '隔 2～50 个词回忆：RNN' },
  shows: {
    en: 'The same RNN after practice with short distances, too: what was missing was not memory but something to learn from.',
    zh: '同一个 RNN，加上短距离的练习就学会了：之前缺的不是记忆，而是学习的线索。',
  },
  recipe: { ...recipe({ from: 2, to: 50 }, reads(8, rnn(12)), {}), budget: 2500 },
  sets: setsFor(50),
  goal: [20, 50].map(distance => ({ figure: `T${distance}`, least: 0.99 })),
  tried: tried(5, 5),
}

/** A name, many words, and the question which name it was. */
export const recall: readonly ZooEntry[] = [
  ...[20, 50].flatMap(distance => bodies.map(body => entry(distance, body))),
  mixed,
]
