import { cellText } from '../geometry/number-text'
import type { PairId, Reading } from './reading'

/** What one line of weights adds up to. */
export interface LineSum {
  readonly total: number
  /** "1.00", or the honest text of another number. */
  readonly text: string
  /** Whether the line is a whole budget of 1. */
  readonly whole: boolean
}

/** Sums of shares differ from 1 by rounding errors only, which are not worth a mark. */
const ROUNDING = 1e-9

/** Adds up one line of weights. */
export function lineSum(numbers: readonly number[]): LineSum {
  const total = numbers.reduce((sum, x) => sum + x, 0)
  const whole = Math.abs(total - 1) < ROUNDING
  return { total, text: whole ? '1.00' : cellText(Math.abs(total) < ROUNDING ? 0 : total), whole }
}

const span = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k)

/** What a query spends over all keys: a budget of 1 when weights are shared the usual way. */
export const queryTotal = (reading: Reading, id: PairId, query: number): LineSum =>
  lineSum(span(reading.count).map(key => reading.pair(id, query, key)))

/** What a key receives from all queries: anything from 0 to the number of tokens. */
export const keyTotal = (reading: Reading, id: PairId, key: number): LineSum =>
  lineSum(span(reading.count).map(query => reading.pair(id, query, key)))
