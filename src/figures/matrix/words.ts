import { spokenText } from '../geometry/number-text'
import type { CellAt } from '../geometry/grid-layout'
import type { Language, Said } from '../language'
import { cellSentence, lineSentence, lineSum, visibilitySentence } from '../speech'
import { seenInColumn, seenInRow, type HeatMap } from '../speech/heat-map'
import { shortName } from '../speech/names'
import { heatMap, pairColumn, pairRow, pairSum } from './pair-words'
import { addressOf } from './address'
import type { MatrixProps } from './props'

/** What a sentence about a matrix is made from. */
export type Described = Pick<
  MatrixProps,
  | 'label'
  | 'rows'
  | 'cols'
  | 'data'
  | 'state'
  | 'masked'
  | 'units'
  | 'role'
  | 'rowHeads'
  | 'colHeads'
  | 'reading'
  | 'description'
>

/** The accessible name of a cell: "forget gate, unit 3: 0.73". */
export function cellLabel(props: Described, at: CellAt, language: Language): string {
  const between = { en: ', ', zh: '，' }[language]
  const colon = { en: ': ', zh: '：' }[language]
  const { reading, label, state } = props
  if (reading && state !== 'pending') {
    const map = heatMap(props, reading)
    const pair: CellAt = reading.columns ? [at[1], at[0]] : at
    const said =
      reading.kind === 'visibility' ? visibilitySentence(map, pair) : cellSentence(map, pair, { kind: reading.kind })
    return `${label}${between}${said[language]}`
  }
  const place = [label, ...placeWords(props, at).map(said => said[language])].join(between)
  return `${place}${colon}${cellWords(props, at)[language]}`
}

/** The whole matrix as one sentence, for pictures that cannot be entered. */
export function pictureLabel(props: Described, language: Language): string {
  const { label, rows, cols, state, description } = props
  const size = rows * cols === 1 ? '' : { en: `, ${rows} × ${cols}`, zh: `，${rows} × ${cols}` }[language]
  const waiting = state === 'pending' ? { en: ', not computed yet', zh: '，尚未计算' }[language] : ''
  const more = description === undefined ? '' : { en: `. ${description}`, zh: `。${description}` }[language]
  return `${label}${size}${waiting}${more}`
}

/** What the numbers of a row read as. */
export function rowWords(props: Described, row: number): Said {
  const { reading } = props
  if (reading) return reading.columns ? pairColumn(props, reading, row) : pairRow(props, reading, row)
  return lineSentence(rowName(props, row), seenInRow(plain(props), row), at => columnName(props, at))
}

/** What the numbers of a column read as. */
export function columnWords(props: Described, col: number): Said {
  const { reading } = props
  if (reading) return reading.columns ? pairRow(props, reading, col) : pairColumn(props, reading, col)
  return lineSentence(columnName(props, col), seenInColumn(plain(props), col), at => rowName(props, at))
}

/** What the sum of a row reads as; where columns ask, it is what the row's key receives. */
export function rowSumWords(props: Described, row: number): Said {
  const { reading } = props
  if (reading && !reading.columns) return pairSum(props, reading, row)
  return lineSum(rowName(props, row), seenInRow(plain(props), row))
}

function plain({ rows, cols, data, rowHeads = [], colHeads = [], masked }: Described): HeatMap {
  return { rows, cols, data, rowNames: rowHeads, colNames: colHeads, masked }
}

function cellWords({ data, cols, state, masked }: Described, [row, col]: CellAt): Said {
  if (masked?.(row, col)) return { en: 'hidden', zh: '已隐藏' }
  if (state === 'pending') return { en: 'not computed yet', zh: '尚未计算' }
  const number = spokenText(data[row * cols + col] ?? NaN)
  return { en: number, zh: number }
}

/** A vector has units or components; only a matrix needs both names. */
function placeWords(props: Described, at: CellAt): readonly Said[] {
  const [row, col] = at
  if (props.units) return [partName(props, (addressOf(props, at) ?? at)[0])]
  if (props.rows * props.cols === 1) return []
  if (props.cols === 1) return [rowName(props, row)]
  if (props.rows === 1) return [columnName(props, col)]
  return [rowName(props, row), columnName(props, col)]
}

function rowName(props: Described, row: number): Said {
  const { rowHeads, cols, units } = props
  if (rowHeads?.[row] !== undefined) return shortName(rowHeads, row)
  return cols === 1 ? partName(props, units?.[row] ?? row) : { en: `row ${row + 1}`, zh: `第 ${row + 1} 行` }
}

function columnName(props: Described, col: number): Said {
  const { colHeads, rows } = props
  if (colHeads?.[col] !== undefined) return shortName(colHeads, col)
  return rows === 1 ? partName(props, col) : { en: `column ${col + 1}`, zh: `第 ${col + 1} 列` }
}

/** Words and answers have components; a network has units. */
const partName = ({ role }: Described, at: number): Said =>
  role === 'input' || role === 'value'
    ? { en: `component ${at + 1}`, zh: `第 ${at + 1} 维` }
    : { en: `unit ${at + 1}`, zh: `单元 ${at + 1}` }
