import { symbol, type Run, type Snapshot, type Track } from '../../trace'
import type { Domain } from '../geometry/value-scale'
import type { Said } from '../language'
import type { Bands } from './bands'
import type { Options } from './drawing'
import type { Blocks } from './block'
import type { Progress } from './progress'
import type { WeightRow } from './weights'

/** The cell that a person has opened. */
export interface SelectedCell {
  readonly id: string
  readonly row: number
  readonly col: number
}

/** What every part of a chain needs to draw itself. */
export interface Scene {
  readonly run: Run
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly track: Track
  readonly options: Options
  readonly progress: Progress
  /** The learned matrices of the track. */
  readonly weights: readonly WeightRow[]
  readonly bands: Bands
  readonly blocks: Blocks
  /** The side of a cell before scaling: the same at every level, so that zooming only moves and scales. */
  readonly base: number
  readonly domain: (key: string) => Domain
  readonly names: Readonly<Record<string, Said>>
  /** The position that "t" stands for; positions are counted when it is left out. */
  readonly now: number | undefined
  readonly selected: SelectedCell | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}

const READABLE = 34

/** Whether cells are large enough for numbers. */
export const readable = ({ bands }: Scene): boolean => bands.size >= READABLE

/** Values that formulas spell out instead of naming are called what they are. */
const spelled = ({ reset }: Options): Readonly<Record<string, string>> => ({
  k: 'f⊙c',
  m: reset === 'after' ? 'r⊙Uh' : 'r⊙h',
  p: 'Wx',
  q: 'Uh',
  s: '1-z',
})

/** The LaTeX of a value's name as the chain prints it: "h_{t-1}" in an open cell, "h_{2}" in the overview. */
export function nameOf({ snapshot, options, now }: Scene, id: string): string {
  const label = snapshot.get(id)?.label
  if (!label) return ''
  const inline = label.inline && spelled(options)[label.name]
  if (inline) return inline
  if (now !== undefined || label.time === undefined) return symbol(label, now)
  return symbol(label, label.time).replace(/_\{t\}$/, `_{${label.time}}`)
}

/** What a value is called aloud, with its position. */
export function spokenName({ snapshot, names }: Scene, id: string): Said {
  const label = snapshot.get(id)?.label
  if (!label) return { en: id, zh: id }
  const name = names[label.name] ?? { en: label.name, zh: label.name }
  const { time } = label
  return time === undefined ? name : { en: `${name.en}, position ${time}`, zh: `${name.zh}，位置 ${time}` }
}
