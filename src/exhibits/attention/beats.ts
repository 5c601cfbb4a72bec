import type { Options, SpokenBeat } from '../exhibit'
import { exponentials, hiding, scaling, sharing, summing, views } from './captions'

/** The eight presses of self-attention; those that a variant does not have drop out. */
export const beats = (options: Options): readonly SpokenBeat[] => [
  { id: 'Q', shows: ['Q', 'K', 'V'], ...views(options) },
  {
    id: 'S',
    shows: ['S'],
    name: { en: 'Score', zh: '打分' },
    caption: { en: 'Every question meets every address.', zh: '每个提问遇上每个地址。' },
  },
  { id: 'Z', shows: ['Z'], name: { en: 'Scale', zh: '缩放' }, caption: scaling(options) },
  { id: 'M', shows: ['M'], name: { en: 'Hide', zh: '掩码' }, caption: hiding(options) },
  { id: 'E', shows: ['E'], ...exponentials(options) },
  { id: 'A', shows: ['A'], ...sharing(options) },
  {
    id: 'weigh',
    shows: ['O'],
    part: 'terms',
    name: { en: 'Weigh content', zh: '加权' },
    caption: { en: 'Take from each content its share.', zh: '每份内容按权重各取一份。' },
  },
  { id: 'O', shows: ['O'], name: { en: 'Sum', zh: '求和' }, caption: summing(options) },
]
