import { percentText } from '../geometry/number-text'
import type { Said } from '../language'
import { isVisible, mass, ranked, seenInRow, type HeatMap } from './heat-map'
import { positioned, sentences, shortName } from './names'

/** What a heat map shows of what, for its gist. */
export interface GistWords {
  /** "attention weights" / "注意力权重". */
  readonly what: Said
  /** "look-ahead mask" / "前瞻掩码", when some cells are masked. */
  readonly mask?: Said | undefined
}

/** The first thing to hear about a heat map: size, convention, its sharpest and flattest row, and what is hidden. */
export function gist(map: HeatMap, words: GistWords): Said {
  const parts = [
    {
      en: `${map.rows} × ${map.cols} ${words.what.en}.`,
      zh: `${map.rows} × ${map.cols} ${words.what.zh}。`,
    },
    convention(map),
    ...extremes(map),
    ...hidden(map, words.mask),
  ]
  return sentences(parts)
}

function convention(map: HeatMap): Said {
  const rows = rowsWithCells(map)
  const normalised = rows.length > 0 && rows.every(row => Math.abs(mass(seenInRow(map, row)) - 1) < 1e-9)
  return normalised
    ? { en: 'Rows ask, columns answer, rows sum to 1.', zh: '行提问，列回答，每行之和为 1。' }
    : { en: 'Rows ask, columns answer.', zh: '行提问，列回答。' }
}

function extremes(map: HeatMap): readonly Said[] {
  const rows = rowsWithCells(map).map(row => ({ row, sharpness: sharpness(map, row) }))
  const byFlatness = [...rows].sort((a, b) => a.sharpness - b.sharpness || a.row - b.row)
  const flattest = byFlatness[0]
  const sharpest = byFlatness.at(-1)
  if (!flattest || !sharpest || sharpest.sharpness - flattest.sharpness < 1e-9) return []
  const flat = positioned(map.rowNames, flattest.row)
  return [sharpestSaid(map, sharpest.row), { en: `Flattest row: ${flat.en}.`, zh: `最平均的一行：${flat.zh}。` }]
}

function sharpestSaid(map: HeatMap, row: number): Said {
  const name = positioned(map.rowNames, row)
  const [top] = ranked(seenInRow(map, row))
  if (!top) return { en: '', zh: '' }
  const percent = percentText(top.value)
  const itself = top.at === row && map.rowNames[row] === map.colNames[row]
  const target = itself ? { en: 'itself', zh: '自己' } : shortName(map.colNames, top.at)
  return {
    en: `Sharpest row: ${name.en}, ${percent} % on ${target.en}.`,
    zh: `最集中的一行：${name.zh}，${percent}% 看向${target.zh}。`,
  }
}

function hidden(map: HeatMap, mask: Said | undefined): readonly Said[] {
  let count = 0
  for (let row = 0; row < map.rows; row++) {
    for (let col = 0; col < map.cols; col++) if (!isVisible(map, [row, col])) count++
  }
  if (count === 0) return []
  const cells = count === 1 ? 'cell' : 'cells'
  return [
    {
      en: `${count} ${cells} not visible${mask ? ` (${mask.en})` : ''}.`,
      zh: `${count} 格不可见${mask ? `（${mask.zh}）` : ''}。`,
    },
  ]
}

/** How far a row is from looking everywhere equally, in nats; a row with a single choice has none, so it is flat. */
function sharpness(map: HeatMap, row: number): number {
  const seen = seenInRow(map, row)
  return seen.reduce((sum, { value }) => sum + (value > 0 ? value * Math.log(value * seen.length) : 0), 0)
}

function rowsWithCells(map: HeatMap): readonly number[] {
  return Array.from({ length: map.rows }, (_, row) => row).filter(row => seenInRow(map, row).length > 0)
}
