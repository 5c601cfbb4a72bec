import type { Said } from '../../figures/language'
import type { Options, SpokenBeat } from '../exhibit'
import { predictWord } from '../predict'

const boxes = ({ gates, peephole }: Options): Said =>
  peephole === true
    ? { en: 'Every box reads x and h; the gates also see the cell.', zh: '每个部件都读 x 和 h，门还能看见记忆。' }
    : gates === 'separate'
      ? { en: 'All four boxes read the same two vectors.', zh: '四个部件读同样的两个向量。' }
      : { en: 'All three boxes read the same two vectors.', zh: '三个部件读同样的两个向量。' }

const keepCaptions: Readonly<Record<string, Said>> = {
  'no-forget': { en: 'This form has no such gate: f is always 1.', zh: '这种形式没有这个门：f 恒为 1。' },
  'f=1-i': { en: 'What is not written is kept: f = 1 − i.', zh: '不写入的份额就保留：f = 1 − i。' },
}

const keep = ({ gates }: Options): SpokenBeat => ({
  id: 'f',
  shows: ['f'],
  name: { en: 'Keep gate f', zh: '遗忘门 f（保留）' },
  caption: keepCaptions[String(gates)] ?? { en: 'Open means keep, unit by unit.', zh: '开着就是保留，逐单元决定。' },
})

const write = ({ gates }: Options): SpokenBeat => ({
  id: 'i',
  shows: ['i'],
  name: { en: 'Write gate i', zh: '输入门 i（写入）' },
  caption:
    gates === 'i=1-f'
      ? { en: 'What is not kept is written: i = 1 − f.', zh: '不保留的份额就写入：i = 1 − f。' }
      : { en: 'How much of the proposal to write.', zh: '候选值写入多少。' },
})

/** The seven presses of a word, and one more where it is read out. The coupled form f = 1 − i can only be told in the order in which it is reckoned. */
export const beats = (options: Options): readonly SpokenBeat[] => [
  { id: 'x', shows: ['x'], name: { en: 'Read', zh: '读入' }, caption: boxes(options) },
  ...(options['gates'] === 'f=1-i' ? [write(options), keep(options)] : [keep(options), write(options)]),
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
  ...predictWord(options),
]
