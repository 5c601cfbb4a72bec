import type { Box } from '../geometry/grid-layout'
import type { ShownComponents } from './components'

/** What the close-up of one asker has to make room for. */
export interface TableNeeds {
  readonly width: number
  readonly height: number
  /** Keys that are drawn. */
  readonly places: number
  readonly keySize: number
  readonly valueSize: number
  /** Stages of a score, from the first score to the weight. */
  readonly stages: number
  /** Width of the widest token as text. */
  readonly widest: number
}

/** Where everything about one question stands; everything about one key shares one line. */
export interface TableLayout {
  /** Whether keys run across the page; on narrow pages they run down. */
  readonly across: boolean
  /** Whether vectors are drawn as rows. */
  readonly rowVectors: boolean
  /** At least what was asked for: small frames grow. */
  readonly width: number
  readonly height: number
  readonly keys: ShownComponents
  readonly values: ShownComponents
  readonly chip: (k: number) => Box
  /** The place of one component of the question, of an address, of a content, of the output. */
  readonly question: (slot: number) => Box
  readonly address: (k: number, slot: number) => Box
  readonly content: (k: number, slot: number) => Box
  readonly output: (slot: number) => Box
  /** The part of a content's component that a share of it takes. */
  readonly slice: (k: number, slot: number, share: number) => Box
  /** The number of a key at a stage, the stage's name and the total of its numbers. */
  readonly stage: (stage: number, k: number) => Box
  readonly stageName: (stage: number) => Box
  readonly stageTotal: (stage: number) => Box
  /** The full length of a key's bar. */
  readonly bar: (k: number) => Box
  readonly names: {
    readonly question: Box
    readonly keys: Box
    readonly bars: Box
    readonly values: Box
    readonly slices?: Box
    readonly output: Box
  }
  /** Where a key is named again, when its things stand in two bands. */
  readonly echo?: (k: number) => Box
  /** What lies behind everything that belongs to one key. */
  readonly stripes: (k: number) => readonly Box[]
}

/** Smallest cell that is still a target. */
export const LEAST_CELL = 24
/** Smallest cell that prints its number. */
export const NUMBERED_CELL = 30
/** Height of the chips that name the keys. */
export const CHIP_DEPTH = 36

/** A cell by its corner and side. */
export const square = (x: number, y: number, size: number): Box => ({ x, y, width: size, height: size })
