import type { Level, Run, Snapshot, Step } from '../../trace'
import type { Said } from '../language'
import type { TokenMarks } from '../token-marks'
import type { AttentionChoices } from './reading'

/** A cell that a person has chosen. */
export interface Selected {
  readonly id: string
  readonly row: number
  readonly col: number
}

/** What the self-attention stage is given to draw. */
export interface AttentionStageProps {
  readonly options: AttentionChoices
  readonly run: Run
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly tokens: readonly string[]
  readonly tokenMarks?: TokenMarks
  /** What the outputs of a read-out stand for; they are counted where nothing is known of them. */
  readonly answers?: readonly Said[]
  /** Which tokens are asked for an answer; all of them when absent. */
  readonly asked?: readonly boolean[] | undefined
  readonly steps: readonly Step[]
  readonly step: number
  readonly level: Extract<Level, 'overview' | 'cell'>
  /** The token whose question is followed, counted from 0. */
  readonly asker: number
  readonly width: number
  readonly height: number
  readonly names: Readonly<Record<string, Said>>
  readonly selected?: Selected
  /** While painting, pressing a cell of the mask hides or shows it. */
  readonly painting?: boolean
  readonly onOpen: (id: string, row: number, col: number) => void
  readonly onAsk: (token: number) => void
  readonly onPaint?: (query: number, key: number, visible: boolean) => void
}
