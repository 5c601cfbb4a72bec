import type { Options, SpokenBeat } from '../exhibit'
import { predictWord } from '../predict'

/** Whether z = 1 keeps the old state in this convention. */
export const keeps = (options: Options): boolean => options['update'] === 'keep'

/** The six presses of a word, and one more where it is read out. */
export const beats = (options: Options): readonly SpokenBeat[] => [
  {
    id: 'x',
    shows: ['x'],
    name: { en: 'Read', zh: '读入' },
    caption: { en: 'New word, old memory.', zh: '新的词，旧的记忆。' },
  },
  {
    id: 'r',
    shows: ['r'],
    name: { en: 'Look-back gate r', zh: '重置门 r' },
    caption: { en: 'How much past may the proposal see?', zh: '候选值能看到多少过去？' },
  },
  {
    id: 'z',
    shows: ['s', 'z'],
    name: keeps(options)
      ? { en: 'Keep gate z', zh: '更新门 z（保留）' }
      : { en: 'Write gate z', zh: '更新门 z（写入）' },
    caption: keeps(options)
      ? { en: 'How much of the old state survives?', zh: '旧状态保留多少？' }
      : { en: 'How much of the proposal is written?', zh: '写入多少候选值？' },
  },
  {
    id: 'm',
    shows: ['m'],
    name: { en: 'Trim the past', zh: '过滤过去' },
    caption: { en: 'The past, filtered by r, unit by unit.', zh: '过去的状态由 r 逐单元过滤。' },
  },
  {
    id: 'n',
    shows: ['n'],
    name: { en: 'Propose', zh: '候选值' },
    caption: { en: 'A proposal for the new state.', zh: '新状态的候选值。' },
  },
  {
    id: 'h',
    shows: ['h', 'y'],
    name: { en: 'Mix', zh: '混合' },
    caption: { en: 'Blend old and proposed: shares sum to 1.', zh: '新旧按份额混合，份额之和为 1。' },
  },
  ...predictWord(options),
]
