import type { Said } from '../figures/language'
import type { ModelId } from '../models'
import { goTo, stepBy, zoomIn, zoomOut } from './moves'
import { travel } from './follow'
import { lessonOf } from './lesson'
import { recipeNow, redoNext, set, undoLast, useStore } from './store'

/** One thing a person can do: buttons, keys and the help page all read it. */
export interface Action {
  readonly id: string
  readonly label: Said
  /** Keys as `KeyboardEvent.key`, with "Ctrl+" and "Shift+" in front. */
  readonly keys: readonly string[]
  run(): void
}

const tab = (model: ModelId, key: string, label: Said): Action => ({
  id: model,
  label,
  keys: [key],
  run: () => void travel(model),
})

/** Everything that a person can do by a button and a key; help lists it from here. */
export const actions = {
  next: {
    id: 'next',
    label: { en: 'Next step', zh: '下一步' },
    keys: ['ArrowRight', 'PageDown', ' ', 'n'],
    run: () => stepBy(1),
  },
  previous: {
    id: 'previous',
    label: { en: 'Previous step', zh: '上一步' },
    keys: ['ArrowLeft', 'PageUp', 'Shift+ ', 'p'],
    run: () => stepBy(-1),
  },
  first: { id: 'first', label: { en: 'First step', zh: '第一步' }, keys: ['Home'], run: () => goTo(0) },
  last: {
    id: 'last',
    label: { en: 'Last step', zh: '最后一步' },
    keys: ['End'],
    run: () => goTo(lessonOf(recipeNow()).steps.length - 1),
  },
  play: {
    id: 'play',
    label: { en: 'Play or pause', zh: '播放或暂停' },
    keys: ['k'],
    run: () => set({ playing: !useStore.getState().playing }),
  },
  zoomIn: { id: 'zoom-in', label: { en: 'Look inside', zh: '放大一层' }, keys: ['Enter', '+'], run: zoomIn },
  zoomOut: { id: 'zoom-out', label: { en: 'Step back out', zh: '退回一层' }, keys: ['Escape', '-'], run: zoomOut },
  numbers: {
    id: 'numbers',
    label: { en: 'Formula: symbols or numbers', zh: '公式：符号或数字' },
    keys: ['x'],
    run: () => set({ formula: useStore.getState().formula === 'symbols' ? 'numbers' : 'symbols' }),
  },
  undo: { id: 'undo', label: { en: 'Undo', zh: '撤销' }, keys: ['Ctrl+z'], run: undoLast },
  redo: { id: 'redo', label: { en: 'Redo', zh: '重做' }, keys: ['Ctrl+Shift+z', 'Ctrl+y'], run: redoNext },
  rnn: tab('rnn', '1', { en: 'Show RNN', zh: '显示 RNN' }),
  gru: tab('gru', '2', { en: 'Show GRU', zh: '显示 GRU' }),
  lstm: tab('lstm', '3', { en: 'Show LSTM', zh: '显示 LSTM' }),
  attention: tab('attention', '4', { en: 'Show self-attention', zh: '显示自注意力' }),
} as const satisfies Readonly<Record<string, Action>>

/** The name of an action. */
export type ActionId = keyof typeof actions
