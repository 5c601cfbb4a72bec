import { cellText } from '../geometry/number-text'
import { entropyOf } from '../speech'
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

/** What is left of numbers that cancel: beside them it is nothing, but it is not 0. */
const CANCELLED = 1e-12

/** Adds up one line of weights. */
export function lineSum(numbers: readonly number[]): LineSum {
  const total = numbers.reduce((sum, x) => sum + x, 0)
  const whole = Math.abs(total - 1) < ROUNDING
  const size = numbers.reduce((sum, x) => sum + Math.abs(x), 0)
  const cancelled = total !== 0 && Math.abs(total) < CANCELLED * size
  return { total, text: whole ? '1.00' : cancelled ? '≈0' : cellText(total), whole }
}

const span = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k)

/** What a query spends over all keys: a budget of 1 when weights are shared the usual way. */
export const queryTotal = (reading: Reading, id: PairId, query: number): LineSum =>
  lineSum(span(reading.count).map(key => reading.pair(id, query, key)))

/** What a key receives from all queries: anything from 0 to the number of tokens. */
export const keyTotal = (reading: Reading, id: PairId, key: number): LineSum =>
  lineSum(span(reading.count).map(query => reading.pair(id, query, key)))

/** How evenly a query spreads its budget over the keys it sees, in nats; nothing where its numbers are no shares. */
export function queryEntropy(reading: Reading, id: PairId, query: number): number | undefined {
  if (id !== 'A') return undefined
  const seen = span(reading.count).filter(key => !reading.hidden(id, query, key))
  return entropyOf(seen.map(key => ({ at: key, value: reading.pair(id, query, key) })))
}
