import type { Options, SpokenBeat } from '../exhibit'
import { predictTokens } from '../predict'
import { goingOn, placing } from './around'
import { exponentials, hiding, scaling, scoring, sharing, summing, views } from './captions'

/** The eight presses of self-attention, and what comes before and after; those that a variant does not have drop out. */
export const beats = (options: Options): readonly SpokenBeat[] => [
  ...placing(options),
  { id: 'Q', shows: ['Q', 'K', 'V'], ...views(options) },
  {
    id: 'S',
    shows: ['S'],
    name: { en: 'Score', zh: '打分' },
    caption: scoring(options),
  },
  { id: 'Z', shows: ['Z'], name: { en: 'Scale', zh: '缩放' }, caption: scaling(options) },
  { id: 'M', shows: ['M'], name: { en: 'Hide', zh: '隐藏' }, caption: hiding(options) },
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
  ...goingOn(options),
  ...predictTokens(options),
]
