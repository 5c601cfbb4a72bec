import type { Said } from '../../language'

/** What was measured of scores and weights in one of the two ways. */
interface Measured {
  readonly spread: number
  readonly top: number
  readonly entropy: number
  readonly pull: number
}

/** One size of key, with its scores as they are and divided by √d_k. */
export interface SizeReading {
  readonly size: number
  readonly plain: Measured
  readonly scaled: Measured
}

/** The entropy of one token's weights on the stage, in nats, both ways. */
export interface HereReading {
  readonly name: Said
  readonly size: number
  readonly scaled: number
  readonly plain: number
}
