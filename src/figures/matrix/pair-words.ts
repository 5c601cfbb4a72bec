import type { Said } from '../language'
import { columnSentence, lineSentence, lineSum, mayLine, rowSentence, rowSum, seenByLine } from '../speech'
import { seenInColumn, seenInRow, type HeatMap } from '../speech/heat-map'
import { positioned } from '../speech/names'
import type { MatrixProps, PairReading } from './props'

type Drawn = Pick<MatrixProps, 'rows' | 'cols' | 'data' | 'masked' | 'rowHeads' | 'colHeads'>

/** A matrix of pairs with its questions as rows, whichever way it is drawn. */
export function heatMap(drawn: Drawn, { columns, tokens }: PairReading): HeatMap {
  const { rows, cols, data, masked } = drawn
  const { rowHeads = [], colHeads = [] } = tokens ? { rowHeads: tokens, colHeads: tokens } : drawn
  if (!columns) return { rows, cols, data, rowNames: rowHeads, colNames: colHeads, masked }
  return {
    rows: cols,
    cols: rows,
    data,
    rowNames: colHeads,
    colNames: rowHeads,
    masked: masked && ((query, key) => masked(key, query)),
    turned: true,
  }
}

/** What one question makes of every key. */
export function pairRow(drawn: Drawn, reading: PairReading, query: number): Said {
  const map = heatMap(drawn, reading)
  if (reading.kind === 'weight') return rowSentence(map, query)
  if (reading.kind === 'visibility') return mayLine(map, query)
  const name = positioned(map.rowNames, query)
  const line = { en: `query ${name.en}`, zh: `查询 ${name.zh}` }
  return lineSentence(line, seenInRow(map, query), at => positioned(map.colNames, at))
}

/** What one key gets from every question. */
export function pairColumn(drawn: Drawn, reading: PairReading, key: number): Said {
  const map = heatMap(drawn, reading)
  if (reading.kind === 'weight') return columnSentence(map, key)
  if (reading.kind === 'visibility') return seenByLine(map, key)
  const name = positioned(map.colNames, key)
  const line = { en: `key ${name.en}`, zh: `键 ${name.zh}` }
  return lineSentence(line, seenInColumn(map, key), at => positioned(map.rowNames, at))
}

/** What the numbers of one question add up to; for who may be seen, how many that are. */
export function pairSum(drawn: Drawn, reading: PairReading, query: number): Said {
  const map = heatMap(drawn, reading)
  if (reading.kind === 'weight') return rowSum(map, query)
  if (reading.kind === 'visibility') return mayLine(map, query)
  const name = positioned(map.rowNames, query)
  return lineSum({ en: `query ${name.en}`, zh: `查询 ${name.zh} ` }, seenInRow(map, query))
}
