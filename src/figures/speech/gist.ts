import { percentText } from '../geometry/number-text'
import type { Said } from '../language'
import { areBudgets, isVisible, ranked, seenInColumn, seenInRow, type HeatMap } from './heat-map'
import { lineWord, positioned, sentences, shortName } from './names'

/** What a heat map shows of what, for its gist. */
export interface GistWords {
  /** "attention weights" / "注意力权重". */
  readonly what: Said
  /** What hides cells, "look-ahead mask" / "前瞻掩码", when it has a name. */
  readonly hiding?: Said | undefined
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
    ...hidden(map, words.hiding),
  ]
  return sentences(parts)
}

/** How the lines that ask and the lines that answer are called in this orientation. */
const lines = ({ turned }: HeatMap): { readonly ask: Said; readonly answer: Said } => {
  const rows = { en: 'rows', zh: '行' }
  const columns = { en: 'columns', zh: '列' }
  return turned ? { ask: columns, answer: rows } : { ask: rows, answer: columns }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function convention(map: HeatMap): Said {
  const { ask, answer } = lines(map)
  const en = `${capital(ask.en)} ask, ${answer.en} answer`
  const zh = `${ask.zh}提问，${answer.zh}回答`
  const summed = budget(map)
  return summed
    ? { en: `${en}, ${summed.en} sum to 1.`, zh: `${zh}，每${summed.zh}之和为 1。` }
    : { en: `${en}.`, zh: `${zh}。` }
}

/** Which lines sum to 1: those that ask, or by mistake those that answer. */
function budget(map: HeatMap): Said | undefined {
  const { ask, answer } = lines(map)
  const every = (length: number) => Array.from({ length }, (_, k) => k)
  if (areBudgets(every(map.rows).map(row => seenInRow(map, row)))) return ask
  return areBudgets(every(map.cols).map(col => seenInColumn(map, col))) ? answer : undefined
}

function extremes(map: HeatMap): readonly Said[] {
  const rows = rowsWithCells(map).map(row => ({ row, sharpness: sharpness(map, row) }))
  const byFlatness = [...rows].sort((a, b) => a.sharpness - b.sharpness || a.row - b.row)
  const flattest = byFlatness[0]
  const sharpest = byFlatness.at(-1)
  if (!flattest || !sharpest || sharpest.sharpness - flattest.sharpness < 1e-9) return []
  const flat = positioned(map.rowNames, flattest.row)
  const line = lineWord(map)
  return [
    sharpestSaid(map, sharpest.row),
    { en: `Flattest ${line.en}: ${flat.en}.`, zh: `最平均的一${line.zh}：${flat.zh}。` },
  ]
}

function sharpestSaid(map: HeatMap, row: number): Said {
  const name = positioned(map.rowNames, row)
  const [top] = ranked(seenInRow(map, row))
  if (!top) return { en: '', zh: '' }
  const percent = percentText(top.value)
  const itself = top.at === row && map.rowNames[row] === map.colNames[row]
  const target = itself ? { en: 'itself', zh: '自己' } : shortName(map.colNames, top.at)
  return {
    en: `Sharpest ${lineWord(map).en}: ${name.en}, ${percent} % on ${target.en}.`,
    zh: `最集中的一${lineWord(map).zh}：${name.zh}，${percent}% 看向${target.zh}。`,
  }
}

function hidden(map: HeatMap, hiding: Said | undefined): readonly Said[] {
  let count = 0
  for (let row = 0; row < map.rows; row++) {
    for (let col = 0; col < map.cols; col++) if (!isVisible(map, [row, col])) count++
  }
  if (count === 0) return []
  const cells = count === 1 ? 'cell' : 'cells'
  return [
    {
      en: `${count} ${cells} not visible${hiding ? ` (${hiding.en})` : ''}.`,
      zh: `${count} 格不可见${hiding ? `（${hiding.zh}）` : ''}。`,
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
