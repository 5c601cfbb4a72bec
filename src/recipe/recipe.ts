import type { ModelId, OptionValue } from '../models'
import type { Level } from '../trace'

/** Where the learned numbers come from. */
export type WeightSource =
  | { readonly kind: 'seed'; readonly seed: number }
  /** A hand-set teaching example, see `examples.ts`. */
  | { readonly kind: 'example'; readonly id: string }
  | TrainedSource

/** Numbers that training made: of a model that comes with the page, or of one that was trained in this browser. */
export type TrainedSource =
  { readonly kind: 'trained'; readonly id: string } | { readonly kind: 'kept'; readonly hash: string }

/** A number that a person holds: in one cell or all of a value, at one position or every one. */
export interface Pin {
  /** Id of the value without its position: "f", "W_f", "B". */
  readonly name: string
  readonly time?: number | 'all'
  readonly row: number | 'all'
  readonly col: number | 'all'
  readonly number: number
}

/** What a person points at; it decides the zoom level. */
export interface Focus {
  /** Id of a step: "3.f", "start", "E". */
  readonly step: string
  readonly level: Level
  /** The value that the operation and scalar levels are about; the step's last value when absent. */
  readonly value?: string
  readonly cell?: readonly [row: number, col: number]
  /** The token that asks, where tokens ask one another. */
  readonly asker?: number
}

/** What a person chose: small, readonly, serialisable. Everything on screen is a function of it. */
export interface Recipe {
  readonly model: ModelId
  readonly options: Readonly<Record<string, OptionValue>>
  readonly weights: WeightSource
  /** The tokens, not the sentence: word segmentation differs between browsers. */
  readonly tokens: readonly string[]
  /** How many positions are run when not just as many as there are tokens: fewer read the first ones, more are filled up with padding. */
  readonly length?: number
  readonly pins: readonly Pin[]
  /** The units that are drawn, counted from 0; absent where the page chooses them. */
  readonly units?: readonly number[] | 'all'
  readonly focus: Focus
}
