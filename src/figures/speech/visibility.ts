import type { Said } from '../language'
import { seenInColumn, seenInRow, type HeatMap, type Seen } from './heat-map'
import { listed, positioned, shortName } from './names'

const longest = 16

function named(seen: readonly Seen[], names: readonly string[]): Said {
  const shown = seen.slice(0, longest).map(({ at }) => shortName(names, at))
  const more = seen.length - shown.length
  return listed(more > 0 ? [...shown, { en: `${more} more`, zh: `另外 ${more} 个` }] : shown)
}

/** Whom one question may see: "saw (2) may see 2 of 4: I, saw (2)." */
export function mayLine(map: HeatMap, row: number): Said {
  const name = positioned(map.rowNames, row)
  const seen = seenInRow(map, row)
  const who = named(seen, map.colNames)
  return seen.length === 0
    ? { en: `${name.en} may see nothing.`, zh: `${name.zh}什么都不能看。` }
    : {
        en: `${name.en} may see ${seen.length} of ${map.cols}: ${who.en}.`,
        zh: `${name.zh}可以看 ${map.cols} 个词中的 ${seen.length} 个：${who.zh}。`,
      }
}

/** By whom one answer may be seen: "I (1) may be seen by 4 of 4: I, saw (2), a, saw (4)." */
export function seenByLine(map: HeatMap, col: number): Said {
  const name = positioned(map.colNames, col)
  const seen = seenInColumn(map, col)
  const who = named(seen, map.rowNames)
  return seen.length === 0
    ? { en: `Nothing may see ${name.en}.`, zh: `没有词可以看${name.zh}。` }
    : {
        en: `${name.en} may be seen by ${seen.length} of ${map.rows}: ${who.en}.`,
        zh: `可以看${name.zh}的有 ${seen.length} 个（共 ${map.rows} 个词）：${who.zh}。`,
      }
}
