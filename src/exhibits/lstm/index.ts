import { blank, type Recipe } from '../../recipe'
import { forgetBias } from './forget-bias'
import type { Exhibit, Options, Pad, SpokenBeat } from '../exhibit'
import { names } from '../names'
import { byHand, choosing, everywhere, pinning } from '../presets'
import { fetchChain, recurrentStage } from '../RecurrentStage'

const keep: SpokenBeat = {
  id: 'f',
  shows: ['f'],
  name: { en: 'Keep gate f', zh: '遗忘门 f（保留）' },
  caption: { en: 'Open means keep, unit by unit.', zh: '开着就是保留，逐单元决定。' },
}

const write: SpokenBeat = {
  id: 'i',
  shows: ['i'],
  name: { en: 'Write gate i', zh: '输入门 i（写入）' },
  caption: { en: 'How much of the proposal to write.', zh: '提议写入多少。' },
}

/** The coupled form f = 1 − i can only be told in the order in which it is reckoned. */
const beats = ({ gates }: Options): readonly SpokenBeat[] => [
  {
    id: 'x',
    shows: ['x'],
    name: { en: 'Read', zh: '读入' },
    caption: { en: 'All four boxes read the same two vectors.', zh: '四个部件读同样的两个向量。' },
  },
  ...(gates === 'f=1-i' ? [write, keep] : [keep, write]),
  {
    id: 'g',
    shows: ['g'],
    name: { en: 'Propose', zh: '候选值' },
    caption: { en: 'What could be written.', zh: '可以写入的内容。' },
  },
  {
    id: 'k',
    shows: ['k'],
    name: { en: 'Fade the belt', zh: '衰减' },
    caption: { en: 'Old content, scaled unit by unit.', zh: '旧内容逐单元缩放。' },
  },
  {
    id: 'c',
    shows: ['c'],
    name: { en: 'Add', zh: '写入' },
    caption: { en: 'Nothing squashes the belt.', zh: '传送带上没有任何压缩。' },
  },
  {
    id: 'o',
    shows: ['o', 'h', 'y'],
    name: { en: 'Show', zh: '输出门 o（展示）' },
    caption: { en: 'Shown outside; the belt is untouched.', zh: '展示给外界，传送带不受影响。' },
  },
]

const pad: Pad = {
  x: { key: 'f', label: { en: 'keep f', zh: '保留 f' } },
  y: { key: 'i', label: { en: 'write i', zh: '写入 i' } },
  corners: [
    { x: 1, y: 0, title: { en: 'carry', zh: '携带' }, note: { en: 'the cell passes untouched', zh: '记忆原样通过' } },
    { x: 0, y: 1, title: { en: 'overwrite', zh: '覆盖' }, note: { en: 'only the proposal stays', zh: '只留下提议' } },
    {
      x: 0,
      y: 0,
      title: { en: 'clear', zh: '清空' },
      note: { en: 'the only way to c = 0', zh: '唯一能让 c = 0 的办法' },
    },
    {
      x: 1,
      y: 1,
      title: { en: 'count', zh: '累计' },
      note: { en: 'the cell can grow without bound', zh: '记忆可以无限增长' },
    },
  ],
}

const start: Recipe = {
  ...blank('lstm'),
  tokens: ['I', 'saw', 'a', 'saw'],
  weights: { kind: 'seed', seed: 5478 },
  focus: { step: '3.c', level: 'cell' },
}

export const lstm: Exhibit = {
  id: 'lstm',
  title: { en: 'LSTM', zh: 'LSTM' },
  question: {
    en: 'How does a network carry a thought across many words?',
    zh: '网络怎样把一个念头带过许多词？',
  },
  start,
  names: () => names,
  beats,
  offered: ['size', 'gates', 'peephole', 'direction', 'layers', 'biases', 'input', 'projection'],
  presets: () => [
    pinning(
      'hide',
      { en: 'Hide', zh: '隐藏' },
      { en: 'o = 0: nothing is shown, the belt keeps all.', zh: 'o = 0：什么也不展示，传送带全部保留。' },
      [everywhere('o', 0)],
    ),
    choosing(
      'peephole',
      { en: 'Peepholes', zh: '窥视孔' },
      { en: 'Gates see the cell; o sees the new one.', zh: '门能看见记忆；o 看见的是新的。' },
      { peephole: true },
    ),
    choosing(
      'coupled',
      { en: 'Couple the gates', zh: '耦合两门' },
      { en: 'i = 1 − f: the cell cannot grow.', zh: 'i = 1 − f：记忆不会增长。' },
      { gates: 'i=1-f' },
    ),
    choosing(
      'no-forget',
      { en: '1997: no forget gate', zh: '1997：没有遗忘门' },
      { en: 'f is always 1.', zh: 'f 恒为 1。' },
      { gates: 'no-forget' },
    ),
    byHand(
      'lstm-by-hand',
      { en: 'By hand: one unit', zh: '手算：一个单元' },
      { en: 'x = 1, h = 0.5, c = 1 gives c = 1.2727', zh: 'x = 1，h = 0.5，c = 1，得 c = 1.2727' },
      start,
    ),
    byHand(
      'counter',
      { en: 'Count aaabbb', zh: '数 aaabbb' },
      { en: 'The cell counts: 1 2 3 2 1 0', zh: '记忆在计数：1 2 3 2 1 0' },
      start,
    ),
  ],
  pads: () => [pad],
  dials: forgetBias,
  Stage: recurrentStage('lstm'),
  fetch: fetchChain,
}
