import type { Layout } from './layout'
import type { Numbers } from './numbers'
import type { OptimiserState } from './optimiser'
import type { Watch } from './stop'

/** Where a run stands besides its parameters. */
export interface Standing {
  /** Steps made so far. */
  readonly step: number
  readonly optimiser: OptimiserState
  readonly watch: Watch
}

/** Everything a run needs to go on: plain data that a worker can post and a store can keep. */
export interface Checkpoint extends Standing {
  /** What the parameters are called and how they lie, so that a checkpoint of another network is refused. */
  readonly layout: readonly string[]
  readonly parameters: Numbers
}

const described = ({ places }: Layout): readonly string[] => places.map(({ id, rows, cols }) => `${id} ${rows}×${cols}`)

const copied = (optimiser: OptimiserState): OptimiserState => ({
  steps: optimiser.steps,
  buffers: Object.fromEntries(Object.entries(optimiser.buffers).map(([name, numbers]) => [name, numbers.slice()])),
})

/** A copy of where a run stands. */
export const checkpointOf = (layout: Layout, standing: Standing, parameters: Numbers): Checkpoint => ({
  ...standing,
  optimiser: copied(standing.optimiser),
  layout: described(layout),
  parameters: parameters.slice(),
})

/** Writes a checkpoint's parameters back and returns the rest; throws a sentence when it is of another network or precision. */
export function restored(layout: Layout, checkpoint: Checkpoint, into: Numbers): Standing {
  const expected = described(layout)
  const strange = expected.findIndex((name, k) => name !== checkpoint.layout[k])
  if (strange >= 0 || expected.length !== checkpoint.layout.length) {
    const at = strange >= 0 ? strange : expected.length
    const [found = 'nothing', wanted = 'nothing'] = [checkpoint.layout[at], expected[at]]
    throw new RangeError(`the checkpoint has ${found}, expected ${wanted}`)
  }
  if (into.BYTES_PER_ELEMENT !== checkpoint.parameters.BYTES_PER_ELEMENT) {
    const bits = (numbers: Numbers): string => `${8 * numbers.BYTES_PER_ELEMENT}-bit numbers`
    throw new RangeError(`the checkpoint has ${bits(checkpoint.parameters)}, expected ${bits(into)}`)
  }
  if (into.length !== checkpoint.parameters.length) {
    throw new RangeError(`the checkpoint has ${checkpoint.parameters.length} numbers, expected ${into.length}`)
  }
  into.set(checkpoint.parameters)
  return { step: checkpoint.step, optimiser: copied(checkpoint.optimiser), watch: checkpoint.watch }
}
