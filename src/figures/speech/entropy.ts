import { spokenText } from '../geometry/number-text'
import type { Said } from '../language'
import { areBudgets, seenInRow, type HeatMap, type Seen } from './heat-map'
import { positioned } from './names'

/** How evenly a budget of 1 is spread, in nats: 0 on one cell alone, ln n over n cells alike. Nothing where it is no budget. */
export function entropyOf(seen: readonly Seen[]): number | undefined {
  if (!areBudgets([seen]) || seen.some(({ value }) => value < 0)) return undefined
  return seen.reduce((sum, { value }) => (value > 0 ? sum - value * Math.log(value) : sum), 0)
}

/** "Entropy of saw (4): 0.95 nats of at most 1.39." */
export function entropySentence(map: HeatMap, row: number): Said | undefined {
  const seen = seenInRow(map, row)
  const entropy = entropyOf(seen)
  if (entropy === undefined) return undefined
  const name = positioned(map.rowNames, row)
  const most = spokenText(Math.log(seen.length))
  return {
    en: `Entropy of ${name.en}: ${spokenText(entropy)} nats of at most ${most}.`,
    zh: `${name.zh}的熵：${spokenText(entropy)} nat，最大 ${most}。`,
  }
}
