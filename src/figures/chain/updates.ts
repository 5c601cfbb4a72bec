import type { Run, Step } from '../../trace'

/** How often a run has made something new. */
export interface Updates {
  readonly states: number
  readonly weights: number
}

/** The same, with the updates that training has made of the weights so far, where it is under way. */
export interface Counted extends Updates {
  readonly trainingUpdates: number | undefined
}

/** Counts what the steps up to this one have brought to light: states that a cell made, and weights that anything made. */
export function updatesAt({ byId, labels }: Run, steps: readonly Step[], index: number): Updates {
  let states = 0
  let weights = 0
  for (const id of new Set(steps.slice(0, index + 1).flatMap(({ values }) => values))) {
    const value = byId.get(id)
    const label = value && labels.get(value)
    if (label?.origin === 'parameter') weights++
    else if (label?.name === 'h' && label.origin === 'computed' && !label.carried) states++
  }
  return { states, weights }
}
