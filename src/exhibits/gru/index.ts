import { blank, type Recipe } from '../../recipe'
import type { Exhibit, Options, Pad, Preset } from '../exhibit'
import { names } from '../names'
import { beats, keeps } from './beats'
import { corners } from './corners'
import { byHand, choosing, everywhere } from '../presets'
import { fetchChain, recurrentStage } from '../RecurrentStage'

const pad = (options: Options): Pad => ({
  x: { key: 'r', label: { en: 'look back r', zh: '回看 r' } },
  y: {
    key: 'z',
    label: keeps(options) ? { en: 'keep z', zh: '保留 z' } : { en: 'keep 1 − z', zh: '保留 1 − z' },
    ...(keeps(options) ? {} : { inverted: true }),
  },
  moot: { en: 'r does not matter: all is kept', zh: '全部保留，r 不起作用' },
  corners: [
    {
      x: 1,
      y: 0,
      title: { en: 'plain RNN', zh: '普通 RNN' },
      note: { en: 'h = tanh(Wx + Uh + b)', zh: 'h = tanh(Wx + Uh + b)' },
    },
    {
      x: 0,
      y: 0,
      title: { en: 'no memory', zh: '没有记忆' },
      note: { en: 'a per-word layer: tanh(Wx + b)', zh: '逐词层：tanh(Wx + b)' },
    },
    {
      x: 0,
      y: 1,
      title: { en: 'copy', zh: '照抄' },
      note: { en: 'the word is ignored; r does not matter', zh: '忽略这个词；r 不起作用' },
    },
    {
      x: 1,
      y: 1,
      title: { en: 'copy', zh: '照抄' },
      note: { en: 'the same as at the other copy corner', zh: '与另一个“照抄”角相同' },
    },
  ],
})

const start: Recipe = {
  ...blank('gru'),
  tokens: ['I', 'saw', 'a', 'saw'],
  weights: { kind: 'seed', seed: 1629 },
  focus: { step: '3.h', level: 'cell' },
}

/** With z held at 0 the state is the candidate, and r held at [1, 0] lets one of two units through. */
const resetOrder: Preset = byHand(
  'reset-order',
  { en: 'By hand: r first or last', zh: '手算：r 先乘还是后乘' },
  {
    en: 'r = [1, 0]: h̃ = .5370, .0500; after the product .6640, −.0997',
    zh: 'r = [1, 0]：h̃ = .5370、.0500；乘积之后则为 .6640、−.0997',
  },
  start,
  [{ ...everywhere('r', 1), row: 0 }, { ...everywhere('r', 0), row: 1 }, everywhere('z', 0)],
)

/** The GRU: one state, two gates. */
export const gru: Exhibit = {
  id: 'gru',
  title: { en: 'GRU', zh: 'GRU' },
  question: {
    en: 'What if a network could choose how much to keep?',
    zh: '如果网络能选择保留多少，会怎样？',
  },
  start,
  names: options => ({
    ...names,
    ...(keeps(options)
      ? { z: { en: 'update gate z (keep)', zh: '更新门 z（保留）' }, s: { en: 'write share 1−z', zh: '写入份额 1−z' } }
      : {
          z: { en: 'update gate z (write)', zh: '更新门 z（写入）' },
          s: { en: 'keep share 1−z', zh: '保留份额 1−z' },
        }),
  }),
  beats,
  offered: ['size', 'update', 'reset', 'direction', 'layers', 'biases', 'input', 'classes'],
  presets: () => [
    choosing(
      'write-convention',
      { en: 'Flip the letter z', zh: '翻转字母 z' },
      { en: 'z = write: letters move, colours stay.', zh: 'z 表示写入：字母换位，颜色不变。' },
      { update: 'write' },
    ),
    choosing(
      'reset-after',
      { en: 'PyTorch’s order', zh: 'PyTorch 的次序' },
      { en: 'r acts after the product, two biases.', zh: 'r 作用在乘积之后，有两组偏置。' },
      { reset: 'after', biases: 'two' },
    ),
    byHand(
      'gru-by-hand',
      { en: 'By hand: one unit', zh: '手算：一个单元' },
      { en: 'x = 1 and old h = 0.5 give h = .5264', zh: 'x = 1，旧 h = 0.5，得新 h = .5264' },
      start,
    ),
    resetOrder,
  ],
  pads: options => [pad(options)],
  dials: () => [],
  comparisons: corners,
  Stage: recurrentStage('gru'),
  fetch: fetchChain,
}
