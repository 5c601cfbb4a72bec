import type { Said } from '../language'
import type { Track } from '../../trace'
import type { PlateId } from './drawing'

const cells: Readonly<Record<PlateId, Said>> = {
  rnn: { en: 'recurrent network', zh: '循环网络' },
  gru: { en: 'GRU', zh: 'GRU' },
  lstm: { en: 'LSTM', zh: 'LSTM' },
}

/** What the whole picture is called. */
export const chainName = (plate: PlateId, count: number): Said => ({
  en: `${cells[plate].en} unrolled over ${count} ${count === 1 ? 'position' : 'positions'}`,
  zh: `${cells[plate].zh}在 ${count} 个位置上展开`,
})

/** What a column is called. */
export const columnName = (time: number, token: string): Said => ({
  en: `position ${time}: ${token}`,
  zh: `位置 ${time}：${token}`,
})

/** What the marks at the ends of a long chain say. */
export const moreName = (count: number, side: 'before' | 'after'): Said =>
  side === 'before'
    ? { en: `… ${count} before`, zh: `… 前面还有 ${count} 个` }
    : { en: `${count} more …`, zh: `后面还有 ${count} 个 …` }

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

/** What the picture says besides the names of values. */
export const words = {
  shared: { en: 'same weights at every step', zh: '每一步用同一组权重' },
  lock: { en: 'held open: this form has no such gate', zh: '恒为 1：这种形式没有这个门' },
  matrix: { en: 'open the matrix', zh: '打开矩阵' },
  goTo: { en: 'go to', zh: '转到' },
} as const satisfies Readonly<Record<string, Said>>
