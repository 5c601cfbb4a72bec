import { asked } from '../../recipe'
import { isReadOut, labelId, valueOf, type Run, type Track } from '../../trace'
import type { Options } from '../exhibit'
import type { RecurrentId } from './framework'

/** How many gates have parameters of their own in a track, by the key of the value they make; a plain cell makes h. */
export function gateKeys(run: Run, track: Track): readonly string[] {
  return [...run.labels.values()]
    .filter(({ origin, name, layer, backward }) => {
      const mine = layer === track.layer && backward === track.backward
      return origin === 'parameter' && mine && /^W(_|$)/.test(name) && !isReadOut(name)
    })
    .map(({ name }) => name.slice(2) || 'h')
}

/** What a track's parameter is called when it belongs to a gate: "W_f", or "W" in a cell that has no other. */
const parameterOf = (letter: string, key: string, track: Track): string =>
  labelId({ name: key === 'h' ? letter : `${letter}_${key}`, ...track })

/** The names of the states that are carried on, the one that everybody sees first. */
export const statesOf = (run: Run): readonly string[] => {
  const names = [...run.labels.values()].filter(({ origin }) => origin === 'start').map(({ name }) => name)
  return [...new Set(names)].sort((a, b) => Number(b === 'h') - Number(a === 'h'))
}

/** What the letters of a shape stand for in one track of a run. */
export type Sizes = Readonly<Record<string, number>>

/** Reads every size off the run itself; `gates` is how many blocks the framework stacks. */
export function sizesOf(run: Run, track: Track, words: number, options: Options, gates: number): Sizes {
  const [key = 'h'] = gateKeys(run, track)
  const W = valueOf(run, parameterOf('W', key, track))
  const U = valueOf(run, parameterOf('U', key, track))
  return {
    T: words,
    B: 1,
    I: valueOf(run, 'x.1').rows,
    X: W.cols,
    H: W.rows,
    P: U.cols,
    D: options['direction'] === 'both' ? 2 : 1,
    L: Number(options['layers'] ?? 1),
    G: gates,
  }
}

/** How many numbers a model learns in one form of its biases; frameworks have the read-out as a layer of its own. */
const learned = (model: RecurrentId, options: Options, biases: 'one' | 'two'): number =>
  [...asked(model, { ...options, biases, classes: 0 }).values()].reduce((sum, [rows, cols]) => sum + rows * cols, 0)

/** How many learned numbers a model has with one bias a gate, and with two, whichever it has now. */
export const countsOf = (model: RecurrentId, options: Options): { readonly one: number; readonly two: number } => ({
  one: learned(model, options, 'one'),
  two: learned(model, options, 'two'),
})
