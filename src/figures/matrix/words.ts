import { spokenText } from '../geometry/number-text'
import type { CellAt } from '../geometry/grid-layout'
import type { Language, Said } from '../language'
import { cellSentence, columnSentence, lineSentence, lineSum, rowSentence, rowSum, type HeatMap } from '../speech'
import { seenInColumn, seenInRow } from '../speech/heat-map'
import { shortName } from '../speech/names'
import type { MatrixProps } from './props'

type Described = Pick<
  MatrixProps,
  'label' | 'rows' | 'cols' | 'data' | 'state' | 'masked' | 'rowHeads' | 'colHeads' | 'reading' | 'description'
>

/** The accessible name of a cell: "forget gate, unit 3: 0.73". */
export function cellLabel(props: Described, [row, col]: CellAt, language: Language): string {
  const between = { en: ', ', zh: '，' }[language]
  const colon = { en: ': ', zh: '：' }[language]
  if (props.reading === 'attention' && props.state !== 'pending') {
    return `${props.label}${between}${cellSentence(heatMap(props), [row, col])[language]}`
  }
  const place = [props.label, ...placeWords(props, [row, col]).map(said => said[language])].join(between)
  return `${place}${colon}${cellWords(props, [row, col])[language]}`
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
  const map = heatMap(props)
  if (props.reading === 'attention') return rowSentence(map, row)
  return lineSentence(rowName(props, row), seenInRow(map, row), at => columnName(props, at))
}

/** What the numbers of a column read as. */
export function columnWords(props: Described, col: number): Said {
  const map = heatMap(props)
  if (props.reading === 'attention') return columnSentence(map, col)
  return lineSentence(columnName(props, col), seenInColumn(map, col), at => rowName(props, at))
}

/** What the sum of a row reads as. */
export function rowSumWords(props: Described, row: number): Said {
  const map = heatMap(props)
  return props.reading === 'attention' ? rowSum(map, row) : lineSum(rowName(props, row), seenInRow(map, row))
}

function heatMap({ rows, cols, data, rowHeads = [], colHeads = [], masked }: Described): HeatMap {
  return { rows, cols, data, rowNames: rowHeads, colNames: colHeads, masked }
}

function cellWords({ data, cols, state, masked }: Described, [row, col]: CellAt): Said {
  if (masked?.(row, col)) return { en: 'masked', zh: '已遮住' }
  if (state === 'pending') return { en: 'not computed yet', zh: '尚未计算' }
  const number = spokenText(data[row * cols + col] ?? NaN)
  return { en: number, zh: number }
}

/** A vector has units; only a matrix needs both names. */
function placeWords(props: Described, [row, col]: CellAt): readonly Said[] {
  if (props.rows * props.cols === 1) return []
  if (props.cols === 1) return [rowName(props, row)]
  if (props.rows === 1) return [columnName(props, col)]
  return [rowName(props, row), columnName(props, col)]
}

function rowName({ rowHeads, cols }: Described, row: number): Said {
  if (rowHeads?.[row] !== undefined) return shortName(rowHeads, row)
  return cols === 1 ? unitName(row) : { en: `row ${row + 1}`, zh: `第 ${row + 1} 行` }
}

function columnName({ colHeads, rows }: Described, col: number): Said {
  if (colHeads?.[col] !== undefined) return shortName(colHeads, col)
  return rows === 1 ? unitName(col) : { en: `column ${col + 1}`, zh: `第 ${col + 1} 列` }
}

function unitName(at: number): Said {
  return { en: `unit ${at + 1}`, zh: `单元 ${at + 1}` }
}
