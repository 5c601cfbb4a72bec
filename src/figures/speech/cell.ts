import { spokenText } from '../geometry/number-text'
import type { CellAt } from '../geometry/grid-layout'
import type { Said } from '../language'
import { isVisible, seenInRow, valueAt, type HeatMap } from './heat-map'
import { positioned } from './names'

/** One cell: "query saw (2), key I (1): score 0, weight 0.12, rank 2 of 2 visible." */
export function cellSentence(map: HeatMap, [row, col]: CellAt, scores?: ArrayLike<number>): Said {
  const query = positioned(map.rowNames, row)
  const key = positioned(map.colNames, col)
  const place = { en: `query ${query.en}, key ${key.en}: `, zh: `查询 ${query.zh}，键 ${key.zh}：` }
  if (!isVisible(map, [row, col]))
    return { en: `${place.en}not visible, masked.`, zh: `${place.zh}不可见，已被掩码遮住。` }
  const weight = valueAt(map, [row, col])
  const seen = seenInRow(map, row)
  const rank = 1 + seen.filter(({ value }) => value > weight).length
  const score = scores?.[row * map.cols + col]
  const scored = score === undefined ? { en: '', zh: '' } : scoreSaid(score)
  return {
    en: `${place.en}${scored.en}weight ${spokenText(weight)}, rank ${rank} of ${seen.length} visible.`,
    zh: `${place.zh}${scored.zh}权重 ${spokenText(weight)}，在 ${seen.length} 个可见格中排第 ${rank}。`,
  }
}

function scoreSaid(score: number): Said {
  return { en: `score ${spokenText(score)}, `, zh: `得分 ${spokenText(score)}，` }
}
