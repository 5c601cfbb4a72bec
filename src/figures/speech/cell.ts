import { spokenText } from '../geometry/number-text'
import type { CellAt } from '../geometry/grid-layout'
import type { Said } from '../language'
import { isVisible, seenInRow, valueAt, type HeatMap } from './heat-map'
import { positioned } from './names'

const placed = (map: HeatMap, [row, col]: CellAt): Said => {
  const query = positioned(map.rowNames, row)
  const key = positioned(map.colNames, col)
  return { en: `query ${query.en}, key ${key.en}: `, zh: `查询 ${query.zh}，键 ${key.zh}：` }
}

/** What is said before the number of a pair: nothing where the matrix's own name has said it. */
const nouns = { weight: { en: 'weight ', zh: '权重 ' }, number: { en: '', zh: '' } } as const

/** One cell: "query saw (2), key I (1): score 0, weight 0.12, rank 2 of 2 visible." */
export function cellSentence(
  map: HeatMap,
  [row, col]: CellAt,
  { kind = 'weight', scores }: { readonly kind?: keyof typeof nouns; readonly scores?: ArrayLike<number> } = {},
): Said {
  const place = placed(map, [row, col])
  if (!isVisible(map, [row, col])) return { en: `${place.en}hidden.`, zh: `${place.zh}隐藏，不可见。` }
  const number = valueAt(map, [row, col])
  const seen = seenInRow(map, row)
  const rank = 1 + seen.filter(({ value }) => value > number).length
  const score = scores?.[row * map.cols + col]
  const scored = score === undefined ? { en: '', zh: '' } : scoreSaid(score)
  return {
    en: `${place.en}${scored.en}${nouns[kind].en}${spokenText(number)}, rank ${rank} of ${seen.length} visible.`,
    zh: `${place.zh}${scored.zh}${nouns[kind].zh}${spokenText(number)}，在 ${seen.length} 个可见格中排第 ${rank}。`,
  }
}

function scoreSaid(score: number): Said {
  return { en: `score ${spokenText(score)}, `, zh: `得分 ${spokenText(score)}，` }
}

/** One cell of the matrix that says who may be seen: "query I (1), key saw (4): 0, may not be seen." */
export function visibilitySentence(map: HeatMap, at: CellAt): Said {
  const place = placed(map, at)
  return isVisible(map, at)
    ? { en: `${place.en}1, may be seen.`, zh: `${place.zh}1，可以看到。` }
    : { en: `${place.en}0, may not be seen.`, zh: `${place.zh}0，不能看到。` }
}
