import type { Run, Snapshot, Step, Track } from '../../trace'
import type { Said } from '../language'
import type { TokenMarks } from '../token-marks'
import type { Options, PlateId } from './drawing'
import type { SelectedCell } from './scene'

/** A recurrent run at one step, seen from afar or with one cell open. */
export interface ChainProps {
  readonly plate: PlateId
  readonly options: Options
  readonly run: Run
  readonly snapshot: ReadonlyMap<string, Snapshot>
  /** The units that are drawn, counted from 0; all of them when absent. */
  readonly units?: readonly number[] | undefined
  readonly tokens: readonly string[]
  readonly tokenMarks?: TokenMarks
  /** How many of the tokens are words; those behind them are padding. */
  readonly words: number
  /** Draws an overview as one cell with a loop. */
  readonly folded: boolean
  /** Marks what a library returns in an overview. */
  readonly marked: boolean
  /** How many updates the weights have behind them, while they are being trained. */
  readonly trainingUpdates?: number | undefined
  /** What the outputs of a read-out stand for; they are counted where nothing is known of them. */
  readonly answers?: readonly Said[]
  /** Which positions are asked for an answer; all of them when absent. */
  readonly asked?: readonly boolean[] | undefined
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
