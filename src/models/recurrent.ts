import { stack, type Value } from '../tensor'
import type { Cell, Glossary, Named } from './cell'
import { name, type Labels, type Track } from './label'
import { parameters, type Source } from './parameters'
import { unroll } from './unroll'

/** How often a cell is repeated besides over positions. */
export interface Stack {
  readonly layers: number
  readonly direction: 'forward' | 'both'
}

/** The outputs of a network: the state at every position (both directions stacked), and each track's steps. */
export interface Unrolled<K extends string> {
  readonly output: readonly Value[]
  readonly tracks: readonly { readonly track: Track; readonly steps: readonly Named<K>[] }[]
}

const STATE = { role: 'state', joint: true } as const

/** One layer in one direction, from its start states on. */
function read<K extends string, S extends K>(
  xs: readonly Value[],
  { cell, glossary, states, sizes }: Recurrence<K, S>,
  source: Source,
  track: Track,
  labels: Labels,
): readonly Named<K>[] {
  const time = track.backward ? xs.length + 1 : 0
  const batch = xs[0]?.cols ?? 1
  const begin = states.map(key => {
    const label = { name: key, origin: 'start', time, ...track } as const
    const value = source({ ...label, rows: sizes[key], cols: batch })
    labels.set(value, { tex: key, ...glossary[key], ...label })
    return [key, value] as const
  })
  const start = Object.fromEntries(begin) as Named<S>
  return unroll(xs, { cell, glossary, weights: parameters(source, labels, track), start, track }, labels)
}

/** A cell with what a network must know of it: which of its values are carried on, and their sizes. */
export interface Recurrence<K extends string, S extends K> {
  readonly cell: Cell<K, S>
  readonly glossary: Glossary<K>
  readonly states: readonly S[]
  readonly sizes: Readonly<Record<S, number>>
}

/** Layers above the first read the states of the layer below; with both directions, the two stacked (Schuster and Paliwal 1997). */
export function network<K extends string, S extends K>(
  xs: readonly Value[],
  recurrence: Recurrence<K, S | (K & 'h')>,
  { layers, direction }: Stack,
  source: Source,
  labels: Labels,
): Unrolled<K> {
  const tracks: { track: Track; steps: readonly Named<K>[] }[] = []
  let input = xs
  for (let layer = 1; layer <= layers; layer++) {
    const ways = (direction === 'both' ? [false, true] : [false]).map(backward => {
      const track = { layer, backward }
      const steps = read(input, recurrence, source, track, labels)
      tracks.push({ track, steps })
      return steps.map(step => (step as Named<string>)['h']!)
    })
    const [forward = [], backward] = ways
    input = forward.map((h, t) => {
      const back = backward?.[t]
      if (!back) return h
      const y = stack(h, back)
      name(labels, { y }, { y: STATE }, { layer, backward: false }, t + 1)
      return y
    })
  }
  return { output: input, tracks }
}
