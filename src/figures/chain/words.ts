import type { Said } from '../language'
import type { Track } from '../../trace'
import type { PlateId } from './drawing'

const cells: Readonly<Record<PlateId, Said>> = {
  rnn: { en: 'recurrent network', zh: '循环神经网络（RNN）' },
  gru: { en: 'GRU', zh: 'GRU' },
  lstm: { en: 'LSTM', zh: 'LSTM' },
}

/** What the whole picture is called. */
export const chainName = (plate: PlateId, count: number): Said => ({
  en: `${cells[plate].en} unrolled over ${count} ${count === 1 ? 'position' : 'positions'}`,
  zh: `${cells[plate].zh}在 ${count} 个位置上展开`,
})

/** What the whole picture is called when only one cell of it is drawn. */
export const foldedName = (plate: PlateId, time: number, count: number): Said => ({
  en: `${cells[plate].en} folded into one cell, at position ${time} of ${count}`,
  zh: `${cells[plate].zh}折叠成一个带环的网络，第 ${time} / ${count} 个位置`,
})

/** What a padded column is called. */
export const paddingName = (time: number): Said => ({
  en: `position ${time}: padding, skipped`,
  zh: `位置 ${time}：填充位，跳过`,
})

/** What a column is called. */
export const columnName = (time: number, token: string): Said => ({
  en: `position ${time}: ${token}`,
  zh: `位置 ${time}：${token}`,
})

/** What the marks at the ends of a long chain say. */
export const moreName = (count: number, side: 'before' | 'after'): Said =>
  side === 'before'
    ? { en: `… ${count} before`, zh: `… 前面 ${count} 个` }
    : { en: `${count} more …`, zh: `后面 ${count} 个 …` }

/** The same where there is no room for words. */
export const moreCount = (count: number, side: 'before' | 'after'): string =>
  side === 'before' ? `… ${count}` : `${count} …`

/** What a track is called where there is little room. */
export const trackShort = ({ layer, backward }: Track): Said => ({
  en: `layer ${layer}${backward ? ' ←' : ''}`,
  zh: `第 ${layer} 层${backward ? ' ←' : ''}`,
})

/** What a track is called. */
export const trackName = ({ layer, backward }: Track): Said => ({
  en: `layer ${layer}${backward ? ' ← backward' : ''}`,
  zh: `第 ${layer} 层${backward ? ' ← 反向' : ''}`,
})

/** What is said below the loops of a folded chain. */
export const loopWords = (time: number, words: number): Said =>
  time > words
    ? { en: 'padding: the cell is skipped', zh: '填充位：循环跳过它' }
    : {
        en: `one cell, used again at every position: ${time} of ${words}`,
        zh: `同一个网络，每个位置用一次：第 ${time} / ${words} 次`,
      }

/** How often states and weights have been made anew. */
export const countWords = {
  states: (count: number): Said => ({ en: `state updates ${count}`, zh: `状态更新 ${count} 次` }),
  weights: (count: number): Said => ({ en: `weight updates ${count}`, zh: `权重更新 ${count} 次` }),
  training: (count: number): Said => ({ en: `training steps ${count}`, zh: `已训练 ${count} 步` }),
} as const

const lastName = (key: string): Said =>
  key === 'c' ? { en: 'the cell state', zh: '记忆单元' } : { en: 'the hidden state', zh: '隐状态' }

/** What the marks of a library's results say. */
export const flagWords = {
  output: (half: boolean): Said => ({ en: half ? '½ output' : 'output', zh: half ? '½ output' : 'output' }),
  outputHelp: (words: number, length: number, half: boolean): Said => ({
    en: `output (PyTorch): the hidden state of the top layer at every position${half ? ', beside that of the other direction' : ''}${words < length ? `; 0 at padding, from position ${words + 1} on` : ''}`,
    zh: `output（PyTorch）：顶层在每个位置的隐状态${half ? '，与另一方向的并排' : ''}${words < length ? `；从位置 ${words + 1} 起的填充位为 0` : ''}`,
  }),
  lastHelp: (key: string, backward: boolean): Said => ({
    en: `${key}_n (PyTorch): ${lastName(key).en} after the last word that is read${backward ? '; read backwards, that is word 1' : ''}`,
    zh: `${key}_n（PyTorch）：读完最后一个词之后的${lastName(key).zh}${backward ? '；反向读时最后读的是第 1 个词' : ''}`,
  }),
} as const

/** What is said of the row of predictions. */
export const answerWords = {
  row: { en: 'what it predicts', zh: '此处的预测' },
  short: { en: 'predicts', zh: '预测' },
} as const satisfies Readonly<Record<string, Said>>

/** What the picture says besides the names of values. */
export const words = {
  shared: { en: 'same weights at every step', zh: '每一步用同一组权重' },
  lock: { en: 'held open: this form has no such gate', zh: '恒为 1：这种形式没有这个门' },
  matrix: { en: 'open the matrix', zh: '打开矩阵' },
  goTo: { en: 'go to', zh: '转到' },
} as const satisfies Readonly<Record<string, Said>>
