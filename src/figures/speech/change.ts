import { sameNumber, spokenText } from '../geometry/number-text'
import type { Said } from '../language'
import { sentences } from './names'

/** The same numbers before and after a step. */
export interface Change {
  /** "weight on" / "权重"; a name follows. */
  readonly what: (name: string) => Said
  readonly names: readonly string[]
  readonly before: ArrayLike<number>
  readonly after: ArrayLike<number>
}

/** What changed most: "Changed since last step: weight on I down from 0.30 to 0.05." */
export function changeSentence(change: Change): Said {
  const moves = changes(change)
  const [first] = moves
  if (!first) return { en: 'Nothing changed since last step.', zh: '与上一步相比没有变化。' }
  const { at, from, to } = first
  const name = change.what(change.names[at] ?? String(at + 1))
  const [was, is] = distinguishable(from, to)
  const rises = to > from || Number.isNaN(from)
  const most = {
    en: `Changed since last step: ${name.en} ${rises ? 'up' : 'down'} from ${was} to ${is}.`,
    zh: `与上一步相比：${name.zh}从 ${was} ${rises ? '升到' : '降到'} ${is}。`,
  }
  return moves.length === 1 ? most : sentences([most, others(moves.length - 1)])
}

function changes({ before, after }: Change): readonly { at: number; from: number; to: number }[] {
  if (before.length !== after.length) {
    throw new RangeError(
      `A change compares equally many numbers, found ${before.length} before and ${after.length} after`,
    )
  }
  return Array.from(after, (to, at) => ({ at, from: before[at] ?? NaN, to }))
    .filter(({ from, to }) => !sameNumber(from, to))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
}

/** Two decimals unless both sides would read the same. */
function distinguishable(from: number, to: number): readonly [string, string] {
  const short = [spokenText(from), spokenText(to)] as const
  return short[0] === short[1] ? [String(from), String(to)] : short
}

function others(count: number): Said {
  return { en: `${count} ${count === 1 ? 'other' : 'others'} changed less.`, zh: `另有 ${count} 个变化较小。` }
}
