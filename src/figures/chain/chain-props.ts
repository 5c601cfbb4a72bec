import type { Run, Snapshot, Step, Track } from '../../trace'
import type { Said } from '../language'
import type { Options, PlateId } from './drawing'
import type { SelectedCell } from './scene'

/** A recurrent run at one step, seen from afar or with one cell open. */
export interface ChainProps {
  readonly plate: PlateId
  readonly options: Options
  readonly run: Run
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly tokens: readonly string[]
  readonly steps: readonly Step[]
  readonly step: number
  readonly level: 'overview' | 'cell'
  readonly width: number
  readonly height: number
  readonly names: Readonly<Record<string, Said>>
  readonly selected?: SelectedCell
  readonly onOpen: (id: string, row: number, col: number) => void
  readonly onToken: (time: number) => void
  readonly onTrack?: (track: Track) => void
}
