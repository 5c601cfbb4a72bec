import { blank, type Recipe } from '../../recipe'
import type { Exhibit, Options, SpokenBeat } from '../exhibit'
import { names } from '../names'
import { byHand, choosing } from '../presets'
import { fetchAttention, SelfAttentionStage } from './SelfAttentionStage'

const hiddenAfter = ({ hide }: Options): boolean => hide === 'after' || hide === 'after-renormalised'

const beats = (options: Options): readonly SpokenBeat[] => [
  {
    id: 'Q',
    shows: ['Q', 'K', 'V'],
    name: { en: 'Three views of X', zh: '三种投影' },
    caption: {
      en: 'Ask, address, content: three projections of one input.',
      zh: '提问、地址、内容：同一输入的三种投影。',
    },
  },
  {
    id: 'S',
    shows: ['S'],
    name: { en: 'Score', zh: '打分' },
    caption: { en: 'Every question meets every address.', zh: '每个提问遇上每个地址。' },
  },
  {
    id: 'Z',
    shows: ['Z'],
    name: { en: 'Scale', zh: '缩放' },
    caption:
      options['score'] === 'scaled'
        ? { en: 'Keeps the spread independent of d_k.', zh: '让分数的散布不随 d_k 变化。' }
        : { en: 'Unscaled here: divided by 1.', zh: '此处不缩放：除以 1。' },
  },
  {
    id: 'M',
    shows: ['M'],
    name: { en: 'Hide', zh: '掩码' },
    caption:
      options['hide'] === 'score-zero'
        ? { en: 'Score 0 is not hidden: it still gets weight.', zh: '得分 0 不等于隐藏：仍会分到权重。' }
        : { en: 'Hidden means minus infinity, before the softmax.', zh: '隐藏就是在 softmax 之前变成负无穷。' },
  },
  {
    id: 'E',
    shows: ['E'],
    name: options['weights'] === 'relu' ? { en: 'Cut below 0', zh: '负数归零' } : { en: 'Exponentiate', zh: '取指数' },
    caption:
      options['weights'] === 'relu'
        ? { en: 'Negative scores count for nothing.', zh: '负的得分不算数。' }
        : { en: 'Gaps become ratios.', zh: '差距变成倍数。' },
  },
  {
    id: 'A',
    shows: ['A'],
    name: hiddenAfter(options) ? { en: 'Share, then hide', zh: '归一化后再掩码' } : { en: 'Share', zh: '归一化' },
    caption:
      options['hide'] === 'after'
        ? { en: 'Hidden after sharing: the row no longer sums to 1.', zh: '归一化之后才隐藏：行和不再是 1。' }
        : { en: 'Each row is a budget of 1.', zh: '每一行是总额为 1 的预算。' },
  },
  {
    id: 'weigh',
    shows: ['O'],
    part: 'terms',
    name: { en: 'Weigh content', zh: '加权' },
    caption: { en: 'Take a little of each content.', zh: '从每份内容各取一点。' },
  },
  {
    id: 'O',
    shows: ['O'],
    name: { en: 'Sum', zh: '求和' },
    caption: { en: 'An average, chosen by the question.', zh: '由提问选定的平均。' },
  },
]

const start: Recipe = {
  ...blank('attention'),
  tokens: ['I', 'saw', 'a', 'saw'],
  weights: { kind: 'seed', seed: 1291 },
  focus: { step: 'A', level: 'overview', asker: 3 },
}

export const attention: Exhibit = {
  id: 'attention',
  title: { en: 'Self-attention', zh: '自注意力' },
  question: {
    en: 'What if every word could look at every other at once?',
    zh: '如果每个词都能同时看到所有词，会怎样？',
  },
  start,
  names: () => names,
  beats,
  offered: [
    'mask',
    'radius',
    'hide',
    'score',
    'weights',
    'size',
    'valueSize',
    'tie',
    'share',
    'tokens',
    'input',
    'bias',
  ],
  presets: () => [
    choosing(
      'look-ahead',
      { en: 'Look back only', zh: '只看前文' },
      { en: 'No word sees what comes after it.', zh: '任何词都看不到后文。' },
      { mask: 'look-ahead', hide: 'before' },
    ),
    choosing(
      'truncated',
      { en: 'Neighbours only', zh: '只看邻居' },
      { en: 'Truncated: one word to each side.', zh: '截断：左右各一个词。' },
      { mask: 'window', radius: 1 },
    ),
    choosing(
      'score-zero',
      { en: 'Hide with score 0', zh: '用得分 0 来隐藏' },
      { en: 'A common mistake: hidden words keep weight.', zh: '常见错误：被隐藏的词仍有权重。' },
      { mask: 'look-ahead', hide: 'score-zero' },
    ),
    choosing(
      'no-tanh',
      { en: 'Additive without tanh', zh: '加性打分去掉 tanh' },
      { en: 'All rows become the same.', zh: '所有行都变得一样。' },
      { score: 'additive-linear' },
    ),
    choosing(
      'tied',
      { en: 'One matrix for Q and K', zh: 'Q 与 K 共用矩阵' },
      { en: 'The scores become symmetric.', zh: '得分变得对称。' },
      { tie: 'Q=K' },
    ),
    byHand(
      'four-tokens',
      { en: 'By hand: whole numbers', zh: '手算：整数' },
      { en: 'Row 4: .0321 .2369 .0871 .6439', zh: '第 4 行：.0321 .2369 .0871 .6439' },
      start,
    ),
  ],
  pads: () => [],
  dials: () => [],
  Stage: SelfAttentionStage,
  fetch: fetchAttention,
}
