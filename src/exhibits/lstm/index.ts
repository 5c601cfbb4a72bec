import { blank, type Recipe } from '../../recipe'
import { forgetBias } from './forget-bias'
import type { Exhibit, Pad, Preset } from '../exhibit'
import { beats } from './beats'
import { peephole } from './peephole'
import { names } from '../names'
import { byHand, choosing, everywhere, pinning } from '../presets'
import { fetchChain, recurrentStage } from '../RecurrentStage'

const pad: Pad = {
  x: { key: 'f', label: { en: 'keep f', zh: '保留 f' } },
  y: { key: 'i', label: { en: 'write i', zh: '写入 i' } },
  beside: { key: 'o', label: { en: 'show o', zh: '展示 o' } },
  corners: [
    { x: 1, y: 0, title: { en: 'carry', zh: '携带' }, note: { en: 'the cell passes untouched', zh: '记忆原样通过' } },
    { x: 0, y: 1, title: { en: 'overwrite', zh: '覆盖' }, note: { en: 'only the proposal stays', zh: '只留下候选值' } },
    {
      x: 0,
      y: 0,
      title: { en: 'clear', zh: '清空' },
      note: { en: 'keeps nothing, writes nothing: c = 0', zh: '不保留也不写入：c = 0' },
    },
    {
      x: 1,
      y: 1,
      title: { en: 'count', zh: '累计' },
      note: { en: 'each proposal is added: the cell can grow', zh: '每个候选值都加进去：记忆可以越来越大' },
    },
  ],
}

const start: Recipe = {
  ...blank('lstm'),
  tokens: ['I', 'saw', 'a', 'saw'],
  weights: { kind: 'seed', seed: 5478 },
  focus: { step: '3.c', level: 'cell' },
}

/** Gates held at exactly 0 and 1, which a computed gate never reaches. */
const hideThenShow: Preset = byHand(
  'hide-then-show',
  { en: 'Hide, then show', zh: '先藏后露' },
  {
    en: 'c = 1.5 all along: o = 0 hides it, o = 1 shows h = .9051',
    zh: 'c 一直是 1.5：o = 0 藏住，o = 1 又露出 h = .9051',
  },
  start,
  [everywhere('f', 1), everywhere('i', 0), { ...everywhere('o', 0), time: 1 }, { ...everywhere('o', 1), time: 2 }],
)

/** The LSTM: a memory behind three gates. */
export const lstm: Exhibit = {
  id: 'lstm',
  title: { en: 'LSTM', zh: 'LSTM' },
  question: {
    en: 'How does a network carry a thought across many words?',
    zh: '网络怎样让一个信息跨过许多词？',
  },
  start,
  names: () => names,
  beats,
  offered: ['size', 'gates', 'peephole', 'direction', 'layers', 'biases', 'input', 'projection', 'classes'],
  presets: () => [
    pinning(
      'hide',
      { en: 'Hide', zh: '隐藏' },
      { en: 'o = 0: h is 0, but the belt is not emptied.', zh: 'o = 0：h 为 0，但传送带没有清空。' },
      [everywhere('o', 0)],
    ),
    hideThenShow,
    choosing(
      'peephole',
      { en: 'Peepholes', zh: '窥视孔连接' },
      { en: 'f and i see the old cell, o the new one.', zh: 'f 和 i 看旧记忆，o 看新记忆。' },
      { peephole: true },
    ),
    choosing(
      'coupled',
      { en: 'Couple the gates', zh: '耦合两门' },
      { en: 'i = 1 − f: the cell stays between −1 and 1.', zh: 'i = 1 − f：记忆始终在 −1 与 1 之间。' },
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
      { en: 'x = 1, old h = 0.5, old c = 1 give c = 1.2727', zh: 'x = 1，旧 h = 0.5，旧 c = 1，得 c = 1.2727' },
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
  comparisons: peephole,
  Stage: recurrentStage('lstm'),
  fetch: fetchChain,
}
