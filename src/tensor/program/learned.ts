import type { Value } from '../value'
import { flatPlaces, windowOn, type Arena, type Element, type Numbers } from './arena'
import { sizeOf } from './groups'

/** A leaf that is learnt, and the root that is its gradient; without one nothing flows back and the gradient stays 0. */
export interface Learned {
  readonly parameter: Value
  readonly gradient?: Value | undefined
}

/**
 * All that is learnt as four flat lists with the same offsets, so that an optimiser is one loop. Numbers between two
 * parameters (fillers to a multiple of four) are 0 in all of them and stay so.
 */
export interface Regions {
  readonly parameters: Numbers
  readonly gradients: Numbers
  /** Lists of zeros, two at least: what an optimiser remembers from step to step. */
  readonly moments: readonly Numbers[]
}

/** Where the learnt leaves and their gradients are to stand, and the windows on them once there is memory. */
export interface Reserved {
  /** Where values are to be given, or computed if that can be. */
  readonly fixed: ReadonlyMap<Value, number>
  /** Where every gradient is wanted; two parameters may share one, which is then copied for the second. */
  readonly slots: readonly { readonly gradient: Value; readonly start: number }[]
  /** Where parameters, gradients and the first two moments begin, and how many numbers each list has. */
  readonly flat: { readonly starts: readonly number[]; readonly size: number }
  readonly regions: (buffer: ArrayBuffer, element: Element) => Regions
}

/** Reserves the flat lists, one after the other. */
export function reserve({ append }: Arena, learned: readonly Learned[], moments: number): Reserved {
  const { starts, size } = flatPlaces(learned.map(({ parameter }) => sizeOf(parameter)))
  const parameters = append(size)
  const gradients = append(size)
  const extra = Array.from({ length: Math.max(2, moments) }, () => append(size))
  const fixed = new Map(learned.map(({ parameter }, k) => [parameter, parameters + starts[k]!]))
  for (const [k, { gradient }] of learned.entries()) {
    if (gradient?.op && !fixed.has(gradient)) fixed.set(gradient, gradients + starts[k]!)
  }
  const slots = learned.flatMap(({ gradient }, k) => (gradient ? [{ gradient, start: gradients + starts[k]! }] : []))
  return {
    fixed,
    flat: { starts: [parameters, gradients, ...extra].slice(0, 4), size },
    slots,
    regions: (buffer, element) => {
      const window = (start: number) => windowOn(buffer, element, start, size)
      return { parameters: window(parameters), gradients: window(gradients), moments: extra.map(window) }
    },
  }
}
