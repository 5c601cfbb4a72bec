import { counted, spelling, symbol, type Run, type Snapshot, type Track } from '../../trace'
import { symbolWidth } from '../formula/symbol-runs'
import type { Domain } from '../geometry/value-scale'
import type { Said } from '../language'
import type { Bands } from './bands'
import { LEGIBLE } from './stack'
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
  /** The units that are drawn, where not all of them are. */
  readonly units: readonly number[] | undefined
  /** The unit that each drawn row of a value is; nothing where every row is drawn in its place. */
  readonly unitsOf: (id: string) => readonly number[] | undefined
  /** Opens a cell by the row in which it is drawn. */
  readonly onOpen: (id: string, row: number, col: number) => void
}

/** Whether cells are large enough for numbers. */
export const readable = ({ bands }: Scene): boolean => bands.size >= LEGIBLE

/** Width of the longest name that has room above a vector, as a share of the type size. */
const LONGEST_NAME = 3.5

/** What formulas print in place of a name; without the space between factors, for which there is no room beside a vector. */
function spelledOut(run: Run, id: string): string {
  const whole = spelling(run, id).replaceAll('\\,', '')
  return symbolWidth(whole, 1) > LONGEST_NAME ? spelling(run, id, true) : whole
}

/** The LaTeX of a value's name as the chain prints it: "h_{t-1}" in an open cell, "h_{2}" in the overview, "f ⊙ c" for what formulas spell out. */
export function nameOf({ run, snapshot, now }: Scene, id: string): string {
  const label = snapshot.get(id)?.label
  if (!label) return ''
  if (label.inline) return spelledOut(run, id)
  return now === undefined ? counted(label) : symbol(label, now)
}

/** What a value is called aloud, with its position. */
export function spokenName({ snapshot, names }: Scene, id: string): Said {
  const label = snapshot.get(id)?.label
  if (!label) return { en: id, zh: id }
  const name = names[label.name] ?? { en: label.name, zh: label.name }
  const { time } = label
  return time === undefined ? name : { en: `${name.en}, position ${time}`, zh: `${name.zh}，位置 ${time}` }
}
