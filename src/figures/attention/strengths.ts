import { fillOf, type Domain } from '../geometry/value-scale'
import type { PairId, Reading } from './reading'
import type { ArcLayout } from './arc-layout'
import type { ChosenKeys } from './choose-keys'
import { bundle, type Ribbon } from './ribbon-path'

/** How the asker's number for one key is drawn as a ribbon. */
export interface Strength {
  /** Part of the asker's whole edge; undefined while numbers are not yet parts of anything. */
  readonly share: number | undefined
  readonly number: number
  readonly hidden: boolean
  /** CSS variable of the fill that stands for the number. */
  readonly fill: string
}

/** Weights are parts of the edge as they are; what will become weights is drawn small enough for all keys to fit. */
function shareOf(reading: Reading, id: PairId, number: number, greatest: number): number | undefined {
  if (id === 'A') return number
  if (id === reading.weights || id === 'E') return Math.abs(number) / (reading.count * Math.max(1, greatest))
  return undefined
}

/** The ribbons of one asker at one stage; the last is the total of the keys that are left out, if any are. */
export function strengths(
  reading: Reading,
  id: PairId,
  asker: number,
  { keys, left }: ChosenKeys,
  domain: Domain,
): readonly Strength[] {
  const all = Array.from({ length: reading.count }, (_, key) => reading.pair(id, asker, key))
  const greatest = Math.max(...all.map(x => (Number.isFinite(x) ? Math.abs(x) : 0)))
  const strength = (number: number, hidden: boolean): Strength => ({
    number,
    hidden,
    share: hidden ? 0 : shareOf(reading, id, number, greatest),
    fill: fillOf(number, domain),
  })
  const shown = keys.map(key => strength(all[key] ?? NaN, reading.hidden(id, asker, key)))
  if (left === 0) return shown
  const chosen = new Set(keys)
  const others = all.reduce((sum, x, key) => (chosen.has(key) ? sum : sum + x), 0)
  return [...shown, strength(others, false)]
}

/** Thinnest ribbon that is still seen: a weight near 0 is not a missing edge. */
const THINNEST = 1.25
/** Lines whose numbers are not shares. */
const LINE = 1.5

/** A ribbon in its place; without a strength it waits for its number. */
export interface LaidRibbon {
  readonly key: number | undefined
  readonly ribbon: Ribbon
  readonly strength: Strength | undefined
  readonly thickness: { readonly body: number; readonly edge: number }
}

/** All ribbons of an asker: shares fill its edge side by side, anything else is a thin line from an even spread. */
export function laidRibbons(
  layout: ArcLayout,
  reading: Reading,
  id: PairId | undefined,
  asker: number,
  chosen: ChosenKeys,
  domain: Domain,
): readonly LaidRibbon[] {
  const places: readonly (number | undefined)[] = [...chosen.keys, ...(chosen.left ? [undefined] : [])]
  const all = id ? strengths(reading, id, asker, chosen, domain) : []
  const parts = bundle(
    all.map(({ share }) => share ?? 0),
    layout.whole,
  )
  const even = layout.whole / places.length
  return places.map((key, k) => {
    const strength = all[k]
    const part = strength?.share === undefined ? undefined : parts[k]
    const body = part ? Math.max(THINNEST, part.thickness) : 0
    return {
      key,
      strength,
      ribbon: layout.ribbon(k, part ? part.offset : (k - (places.length - 1) / 2) * even),
      thickness: { body, edge: part ? body + 2 : LINE },
    }
  })
}
