import { leaf, stack, type Value } from '../tensor'
import type { Cell, Glossary, Named } from './cell'
import { name, type Labels, type Track } from './label'
import { parameters, type Source } from './parameters'
import { unroll } from './unroll'

/** How often a cell is repeated, and over how many positions: those behind the last input are padding. */
export interface Stack {
  readonly layers: number
  readonly direction: 'forward' | 'both'
  /** The number of the first layer: a decoder counts on from its encoder. */
  readonly from?: number
  /** As many as there are inputs when left out. */
  readonly length?: number
  /** For each position 1 in the columns where a word is, 0 where it is padding, which hands the states on. */
  readonly real?: readonly Value[]
}

/** The outputs of a network: the state at every position (both directions stacked; 0 at padding), and each track's steps. */
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
  length: number,
  real: Stack['real'],
): readonly Named<K>[] {
  const time = track.backward ? length + 1 : 0
  const batch = xs[0]?.cols ?? 1
  const begin = states.map(key => {
    const label = { name: key, origin: 'start', time, ...track } as const
    const value = source({ ...label, rows: sizes[key], cols: batch })
    labels.set(value, { tex: key, ...glossary[key], ...label })
    return [key, value] as const
  })
  const start = Object.fromEntries(begin) as Named<S>
  const weights = parameters(source, labels, track)
  return unroll(xs, { cell, glossary, weights, start, track, length, ...(real ? { real } : {}) }, labels)
}

/** What padding puts out: 0 in the shape of the other outputs. */
const silent = ([first]: readonly Value[]): Value => leaf('0', first?.rows ?? 0, first?.cols ?? 1)

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
  { layers, direction, from = 1, length = xs.length, real }: Stack,
  source: Source,
  labels: Labels,
): Unrolled<K> {
  const tracks: { track: Track; steps: readonly Named<K>[] }[] = []
  let input = xs
  for (let layer = from; layer < from + layers; layer++) {
    const ways = (direction === 'both' ? [false, true] : [false]).map(backward => {
      const track = { layer, backward }
      const steps = read(input, recurrence, source, track, labels, length, real)
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
  const padding = Array.from({ length: length - xs.length }, () => silent(input))
  return { output: [...input, ...padding], tracks }
}
