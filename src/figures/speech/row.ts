import { percentText, spokenText } from '../geometry/number-text'
import type { Said } from '../language'
import { mass, mostOf, seenInColumn, seenInRow, type HeatMap, type Seen } from './heat-map'
import { listed, positioned, shortName } from './names'

/** Whom one row looks at: "saw (2) looks at: saw 88 %, I 12 %." */
export function rowSentence(map: HeatMap, row: number): Said {
  const name = positioned(map.rowNames, row)
  const seen = seenInRow(map, row)
  if (seen.length === 0) return { en: `${name.en} looks at nothing.`, zh: `${name.zh}什么也看不到。` }
  const shares = percentages(mostOf(seen), map.colNames)
  return { en: `${name.en} looks at: ${shares.en}.`, zh: `${name.zh}看向：${shares.zh}。` }
}

/** Who looks at one column: "I (1) is looked at by: I 100 %, saw 12 %." */
export function columnSentence(map: HeatMap, col: number): Said {
  const name = positioned(map.colNames, col)
  const seen = seenInColumn(map, col)
  if (seen.length === 0) return { en: `Nothing looks at ${name.en}.`, zh: `没有谁看向${name.zh}。` }
  const shares = percentages(mostOf(seen), map.rowNames)
  return { en: `${name.en} is looked at by: ${shares.en}.`, zh: `看向${name.zh}的有：${shares.zh}。` }
}

/** The sum of a line that asks: "Row saw (2) sums to 1, over 2 visible cells." */
export function rowSum(map: HeatMap, row: number): Said {
  const name = positioned(map.rowNames, row)
  const seen = seenInRow(map, row)
  const total = sumText(mass(seen))
  const cells = seen.length === 1 ? 'cell' : 'cells'
  const line = map.turned ? { en: 'Column', zh: '列' } : { en: 'Row', zh: '行' }
  return {
    en: `${line.en} ${name.en} sums to ${total}, over ${seen.length} visible ${cells}.`,
    zh: `${name.zh}一${line.zh}之和为 ${total}，共 ${seen.length} 个可见格。`,
  }
}

/** A sum in words; what misses an integer only by rounding in the last bits is that integer. */
export function sumText(total: number): string {
  const nearest = Math.round(total)
  return spokenText(Math.abs(total - nearest) < 1e-9 ? nearest : total)
}

function percentages(seen: readonly Seen[], names: readonly string[]): Said {
  return listed(
    seen.map(({ at, value }) => {
      const name = shortName(names, at)
      return {
        en: `${name.en} ${percentText(value)} %`,
        zh: `${name.zh}${name.zh.endsWith('）') ? '' : ' '}${percentText(value)}%`,
      }
    }),
  )
}
