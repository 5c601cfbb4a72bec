import type { Logits, Trainable } from '../models'
import type { Batch, BatchShape } from './batch'
import type { Engine, Replayed } from './engine'
import { fill } from './fill'
import type { Network } from './network'
import type { Numbers } from './numbers'

/** One row of numbers for every position of a batch. */
export interface Table {
  readonly width: number
  /** Row sequence · length + position. Rows that nothing stands for are 0. */
  readonly rows: Float64Array
}

/** What is read off a network: the logits, or states. */
export type Pick = (network: Trainable, shape: BatchShape) => readonly Logits[]

const logits: Pick = network => network.logits

const widthOf = ({ value, axis }: Logits): number => (axis === 'row' ? value.cols : value.rows)

/** Puts the samples of several values into their rows. */
function collect(pieces: readonly Logits[], places: number, { numbers }: Replayed): Table {
  const width = Math.max(0, ...pieces.map(widthOf))
  const rows = new Float64Array(places * width)
  for (const { value, axis, cells } of pieces) {
    const found = numbers(value)
    cells.forEach((cell, n) => {
      for (let c = 0; c < width; c++)
        rows[cell * width + c] = found[axis === 'row' ? n * width + c : c * cells.length + n] ?? NaN
    })
  }
  return { width, rows }
}

/** What a network says about batches of one shape. */
export interface Examination {
  readonly run: (parameters: Numbers, batch: Batch) => Table
}

/** Records a network without its gradients on one shape. */
export function examination(network: Network, shape: BatchShape, engine: Engine, pick: Pick = logits): Examination {
  const recorded = network(shape)
  const pieces = pick(recorded, shape)
  const replayed = engine.replay({
    parameters: recorded.parameters.map(({ value }) => value),
    gradients: [],
    leaves: recorded.slots.map(({ value }) => value),
    outputs: pieces.map(({ value }) => value),
  })
  const places = shape.sequences * (shape.targetLength || shape.length)
  return {
    run: (now, batch) => {
      replayed.lists.parameters.set(now)
      fill(recorded.slots, batch, replayed)
      replayed.run()
      return collect(pieces, places, replayed)
    },
  }
}
