import { sinusoids } from '../../../src/models/positions'
import { scale, sum } from '../../../src/tensor'
import { readRows, rowPlace } from './batched-rows'
import type { GoldenCase } from './format'
import { count, option, put, wiring, type Wiring } from './wiring'

/** Rows of sines and cosines by themselves. */
export function sinusoidsOf(golden: GoldenCase): Wiring {
  const wires = wiring()
  const layout = option(golden, 'layout', 'interleaved', 'concatenated')
  const waves = { base: count(golden, 'base'), layout, offset: count(golden, 'offset') }
  const width = count(golden, 'dim')
  const P = sinusoids(count(golden, 'length'), width, 1, waves)
  put(wires.outputs, 'output', P, (i, j) => i * width + j)
  return wires
}

/** Rows of sines and cosines added to embeddings, which may be scaled. */
export function addedSinusoids(golden: GoldenCase): Wiring {
  const wires = wiring()
  const [X, grid] = readRows(golden, wires, 'x')
  const scaled = option(golden, 'scale', 'none', 'sqrt(d)') === 'none' ? X : scale(Math.sqrt(grid.width))(X)
  const waves = { base: count(golden, 'base'), layout: option(golden, 'layout', 'interleaved') }
  const P = sinusoids(grid.length, grid.width, grid.sequences, waves)
  put(wires.outputs, 'output', sum(scaled, P), rowPlace(golden, grid))
  return wires
}
