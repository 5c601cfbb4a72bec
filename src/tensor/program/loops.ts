import { history } from '../history'
import { adam, type AdamStep } from '../kernels/adam'
import { sameAs } from '../same'
import { steps } from '../steps'
import type { Value } from '../value'
import { windowOn, type Arena, type Element, type Numbers } from './arena'
import { sizeOf } from './groups'
import type { Reserved } from './learned'
import { shadow } from './shadow'

/** What a set of kernels makes of a recorded computation. */
export interface Built {
  readonly element: Element
  readonly buffer: ArrayBuffer
  /** Where the numbers of a leaf or a root begin. */
  readonly start: (v: Value) => number
  readonly run: () => void
  /** One step of Adam on the flat lists that begin at these numbers. */
  readonly adam: (step: AdamStep) => void
}

/** A program of the operations' own loops; the reserved places are for what is learnt. */
export function loops(
  roots: readonly Value[],
  { reserve, size }: Arena,
  element: Element,
  { fixed, flat }: Reserved,
): Built {
  const tape = history(...roots)
  const same = sameAs(tape, new Set())
  const known = (v: Value) => same.get(v) ?? v
  const wanted = new Map([...fixed].reverse().map(([v, start]) => [known(v), start]))
  const starts = new Map(tape.filter(v => !same.has(v)).map(v => [v, wanted.get(v) ?? reserve(sizeOf(v))]))
  const start = (v: Value) => starts.get(known(v)) ?? 0
  const buffer = new ArrayBuffer(size() * (element === 'f32' ? 4 : 8))
  const shadows = new Map([...starts].map(([v, at]) => [v, shadow(v, windowOn(buffer, element, at, sizeOf(v)))]))
  const lists = flat.starts.map(at => windowOn(buffer, element, at, flat.size))
  const [parameters, gradients, mean, squares] = lists as [Numbers, Numbers, Numbers, Numbers]
  const all = steps(roots, new Map(), v => shadows.get(known(v)) ?? v)
  return {
    element,
    buffer,
    start,
    run: () => {
      for (const step of all) step()
    },
    adam: step => adam(parameters, gradients, mean, squares, step),
  }
}
