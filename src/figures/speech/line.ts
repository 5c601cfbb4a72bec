import { spokenText } from '../geometry/number-text'
import type { Said } from '../language'
import { mass, ranked, type Seen } from './heat-map'
import { sumText } from './row'

const longest = 16

/** The numbers of any line and the largest of them: "row 2: 0.12, 0.88; largest 0.88 at column 2." */
export function lineSentence(line: Said, seen: readonly Seen[], place: (at: number) => Said): Said {
  const [top] = ranked(seen)
  if (!top) return { en: `${line.en}: no numbers.`, zh: `${line.zh}：没有数。` }
  const numbers = seen.slice(0, longest).map(({ value }) => spokenText(value))
  const more = seen.length - numbers.length
  const largest = spokenText(top.value)
  const at = place(top.at)
  return {
    en: `${line.en}: ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}; largest ${largest} at ${at.en}.`,
    zh: `${line.zh}：${numbers.join('，')}${more > 0 ? `，还有 ${more} 个` : ''}；最大值 ${largest} 在${at.zh}。`,
  }
}

/** The sum of any line: "row 2 sums to 1." */
export function lineSum(line: Said, seen: readonly Seen[]): Said {
  const total = sumText(mass(seen))
  return { en: `${line.en} sums to ${total}.`, zh: `${line.zh}之和为 ${total}。` }
}
