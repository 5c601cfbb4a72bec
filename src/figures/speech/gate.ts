import { spokenText } from '../geometry/number-text'
import type { Said } from '../language'
import { listed } from './names'

/** What the gates of one unit did to the number it stores. */
export interface UnitStep {
  /** From 0. */
  readonly unit: number
  readonly keep: number
  readonly write: number
  readonly show?: number | undefined
  readonly before: number
  readonly after: number
  /** What is stored, "cell" unless told. */
  readonly stored?: Said | undefined
}

/** One unit of a gated cell: "unit 1 keep 0.93, write 0.12, show 0.55: cell 0.81 → 0.79". */
export function gateSentence({ unit, keep, write, show, before, after, stored }: UnitStep): Said {
  const gates = listed([
    { en: `keep ${spokenText(keep)}`, zh: `保留 ${spokenText(keep)}` },
    { en: `write ${spokenText(write)}`, zh: `写入 ${spokenText(write)}` },
    ...(show === undefined ? [] : [{ en: `show ${spokenText(show)}`, zh: `输出 ${spokenText(show)}` }]),
  ])
  const what = stored ?? { en: 'cell', zh: '记忆单元' }
  const change = `${spokenText(before)} → ${spokenText(after)}`
  return {
    en: `unit ${unit + 1} ${gates.en}: ${what.en} ${change}`,
    zh: `单元 ${unit + 1}：${gates.zh}；${what.zh} ${change}`,
  }
}
