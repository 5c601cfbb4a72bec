import type { ComponentType } from 'react'
import type { Said } from '../figures/language'
import type { ModelId, OptionValue } from '../models'
import type { Recipe } from '../recipe'
import type { Beat, Level, Run, Snapshot, Step } from '../trace'
import type { Comparison, Seen } from './comparison'

/** What was chosen about a model. */
export type Options = Readonly<Record<string, OptionValue>>

/** One press of "next", with what is said of it. */
export interface SpokenBeat extends Beat {
  readonly name: Said
  readonly caption: Said
}

/** What a stage is given to draw. */
export interface StageProps {
  readonly recipe: Recipe
  readonly run: Run
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly steps: readonly Step[]
  readonly step: number
  readonly level: Extract<Level, 'overview' | 'cell'>
  readonly names: Readonly<Record<string, Said>>
  readonly width: number
  readonly height: number
  /** The units of a state that are drawn, counted from 0; all of them when absent. */
  readonly units?: readonly number[] | undefined
  readonly painting: boolean
  /** Draws the cell of a chain once, with a loop. */
  readonly folded: boolean
  /** Marks what a library returns of a chain. */
  readonly marked: boolean
  /** How many updates the weights have behind them, while they are being trained. */
  readonly trainingUpdates?: number | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
  readonly onToken: (time: number) => void
  readonly onStep: (id: string) => void
  readonly onAsk: (index: number) => void
  readonly onPaint: (query: number, key: number, visible: boolean) => void
}

/** A named what-if: one press changes the recipe, another press changes it back. */
export interface Preset {
  readonly id: string
  readonly title: Said
  readonly note: Said
  applied(recipe: Recipe): boolean
  apply(recipe: Recipe): Recipe
  release(recipe: Recipe): Recipe
}

/** A square on which two gates are overridden together. */
export interface Pad {
  readonly x: PadAxis
  readonly y: PadAxis
  /** What is said of x while y stands at 1 and x has no say; absent where x always has one. */
  readonly moot?: Said
  /** A third gate, with a slider of its own below the square. */
  readonly beside?: PadAxis
  readonly corners: readonly { readonly x: 0 | 1; readonly y: 0 | 1; readonly title: Said; readonly note: Said }[]
}

/** One gate of a pad; `inverted` when the gate's letter means the opposite share. */
export interface PadAxis {
  readonly key: string
  readonly label: Said
  readonly inverted?: boolean
}

/** A parameter that one slider moves as a whole, with a sentence on what that means. */
export interface Dial {
  readonly name: string
  readonly label: Said
  readonly min: number
  readonly max: number
  readonly readout: (x: number) => Said
}

/** A model as a page: where it starts, what is said, which figures draw it. */
export interface Exhibit {
  readonly id: ModelId
  readonly title: Said
  readonly question: Said
  readonly start: Recipe
  /** Keys whose values are spoken of, with their names. */
  names(options: Options): Readonly<Record<string, Said>>
  beats(options: Options): readonly SpokenBeat[]
  /** Names of options in the order in which they are offered; the first few are always visible. */
  readonly offered: readonly string[]
  presets(recipe: Recipe): readonly Preset[]
  pads(options: Options): readonly Pad[]
  dials(options: Options): readonly Dial[]
  /** Values of this very step that a second run reckons another way, to be laid beside the run's own. */
  comparisons?(seen: Seen): readonly Comparison[]
  readonly Stage: ComponentType<StageProps>
  /** Fetches what the stage draws with, ahead of its first showing. */
  readonly fetch: () => Promise<unknown>
}
