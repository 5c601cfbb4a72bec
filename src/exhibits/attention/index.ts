import { blank, type Recipe } from '../../recipe'
import type { Exhibit, Options } from '../exhibit'
import { beats } from './beats'
import { names } from '../names'
import { byHand, choosing } from '../presets'
import { fetchAttention, SelfAttentionStage } from './SelfAttentionStage'

const start: Recipe = {
  ...blank('attention'),
  tokens: ['I', 'saw', 'a', 'saw'],
  weights: { kind: 'seed', seed: 1291 },
  focus: { step: 'A', level: 'overview', asker: 3 },
}

/** The letter P is a projection elsewhere. */
const own = { ...names, P: { en: 'positional encoding P', zh: '位置编码 P' } }

/** Without exponentials, E is what is left of the scores above 0. */
const named = ({ weights, positions }: Options): ReturnType<Exhibit['names']> => ({
  ...own,
  ...(positions === 'sinusoidal' ? { X: { en: 'words with positions X', zh: '加了位置的词向量 X' } } : {}),
  ...(weights === 'relu' ? { E: { en: 'scores above 0 E', zh: '大于 0 的得分 E' } } : {}),
})

/** Self-attention: every word looks at every word. */
export const attention: Exhibit = {
  id: 'attention',
  title: { en: 'Self-attention', zh: '自注意力' },
  question: {
    en: 'What if every word could look at every other at once?',
    zh: '如果每个词都能同时看到所有词，会怎样？',
  },
  start,
  names: named,
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
    'positions',
    'output',
    'classes',
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
      { en: 'Truncated: itself and one word to each side.', zh: '局部（截断）：自己和左右各一个词。' },
      { mask: 'window', radius: 1, hide: 'before' },
    ),
    choosing(
      'score-zero',
      { en: 'Hide with score 0', zh: '用得分 0 来隐藏' },
      { en: 'A common mistake: hidden words keep weight.', zh: '常见错误：被隐藏的词仍有权重。' },
      { mask: 'look-ahead', hide: 'score-zero', weights: 'softmax' },
    ),
    choosing(
      'no-tanh',
      { en: 'Additive without tanh', zh: '加性打分去掉 tanh' },
      { en: 'The question cancels: everyone looks the same way.', zh: '提问被抵消：各词的注意力完全相同。' },
      { score: 'additive-linear', mask: 'full', weights: 'softmax', share: 'keys' },
    ),
    choosing(
      'tied',
      { en: 'One matrix for Q and K', zh: 'Q 与 K 共用矩阵' },
      { en: 'The scores become symmetric; the weights need not.', zh: '得分变得对称，权重却不一定。' },
      { tie: 'Q=K', score: 'scaled' },
    ),
    choosing(
      'unscaled',
      { en: 'No scaling', zh: '不缩放' },
      { en: 'Scores √d_k times as far apart: sharper weights.', zh: '得分差距变为 √d_k 倍，权重更集中。' },
      { score: 'dot' },
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
