import type { Said } from '../../figures/language'
import { blank, positionsOf, type Pin, type Recipe } from '../../recipe'
import type { Exhibit, Options, SpokenBeat } from '../exhibit'
import { names } from '../names'
import { predictWord } from '../predict'
import { byHand, pinning } from '../presets'
import { fetchChain, recurrentStage } from '../RecurrentStage'

const bias = ({ biases }: Options): Said =>
  biases === 'none'
    ? { en: 'Input part plus memory part; no bias here.', zh: '输入部分加记忆部分，此处没有偏置。' }
    : biases === 'two'
      ? { en: 'Input part plus memory part plus both biases.', zh: '输入部分加记忆部分，再加两个偏置。' }
      : { en: 'Input part plus memory part plus bias.', zh: '输入部分加记忆部分，再加偏置。' }

const isPlain = ({ layers, direction }: Options): boolean => layers === 1 && direction === 'forward'

const beats = (options: Options): readonly SpokenBeat[] => [
  {
    id: 'x',
    shows: ['x'],
    name: { en: 'Read', zh: '读入' },
    caption: { en: 'The next word arrives as a vector.', zh: '下一个词以向量的形式到来。' },
  },
  {
    id: 'p',
    shows: ['p', 'q'],
    name: { en: 'Project', zh: '投影' },
    caption: { en: 'The same weights at every step.', zh: '每一步用的都是同一组权重。' },
  },
  {
    id: 'a',
    shows: ['a'],
    name: { en: 'Add', zh: '相加' },
    caption: bias(options),
  },
  {
    id: 'h',
    shows: ['h', 'y'],
    name: { en: 'Squash and store', zh: '压缩并存入' },
    caption: isPlain(options)
      ? { en: 'Now this is all the network knows.', zh: '此刻，这就是网络知道的一切。' }
      : { en: 'This is all that is carried to the next step.', zh: '带到下一步的只有这个状态。' },
  },
  ...predictWord(options),
]

const start: Recipe = {
  ...blank('rnn'),
  tokens: ['I', 'saw', 'a', 'saw'],
  weights: { kind: 'seed', seed: 1459 },
  focus: { step: '3.h', level: 'cell' },
}

/** The weights on the state of every layer and direction, all at 0. */
const cutMemory = ({ options }: Recipe): readonly Pin[] =>
  Array.from({ length: Number(options['layers']) }, (_, k) => `U${k > 0 ? `^${k + 1}` : ''}`)
    .flatMap(name => (options['direction'] === 'both' ? [name, `${name}~`] : [name]))
    .map(name => ({ name, row: 'all', col: 'all', number: 0 }))

/** Every word vector after the first at 0. */
const silence = (recipe: Recipe): readonly Pin[] => {
  const { words, begins } = positionsOf(recipe)
  const first = begins ? 2 : 1
  return Array.from({ length: Math.max(1, words - first) }, (_, k) => ({
    name: 'x',
    time: first + 1 + k,
    row: 'all',
    col: 'all',
    number: 0,
  }))
}

/** The RNN: one state, mixed anew at every word. */
export const rnn: Exhibit = {
  id: 'rnn',
  title: { en: 'RNN', zh: 'RNN' },
  question: {
    en: 'How can one small machine read a sentence of any length?',
    zh: '一台小机器怎样读完任意长的句子？',
  },
  start,
  names: () => names,
  beats,
  offered: ['size', 'direction', 'squash', 'layers', 'biases', 'input', 'classes'],
  presets: recipe => [
    pinning(
      'no-memory',
      { en: 'Cut the memory', zh: '切断记忆' },
      { en: 'U = 0: each word is read alone.', zh: 'U = 0：每个词都被孤立地读。' },
      cutMemory(recipe),
    ),
    pinning(
      'echo',
      { en: 'Only the first word', zh: '只听第一个词' },
      { en: 'Later inputs are 0: what is left of it?', zh: '之后输入全为 0：它还剩下什么？' },
      silence(recipe),
    ),
    byHand(
      'impulse',
      { en: 'By hand: one early 1', zh: '手算：开头一个 1' },
      { en: 'W = 0.9, U = 0.5: h = .7163, .3436, .1701 …', zh: 'W = 0.9，U = 0.5：h = .7163、.3436、.1701……' },
      start,
    ),
  ],
  pads: () => [],
  dials: () => [],
  Stage: recurrentStage('rnn'),
  fetch: fetchChain,
}
