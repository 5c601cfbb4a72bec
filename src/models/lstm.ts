import { hadamard, leaf, oneMinus, product, sigmoid, spread, sum, tanh, type Value } from '../tensor'
import { affine } from './affine'
import type { Cell, Glossary } from './cell'
import { choice, flag, range, type OptionsOf } from './options'

/** What can be chosen about an LSTM. */
export const lstmOptions = {
  size: range(1, 64, 4),
  gates: choice('separate', 'no-forget', 'i=1-f', 'f=1-i'),
  peephole: flag(false),
  biases: choice('one', 'two', 'none'),
  /** Size of h when it is projected (Sak et al. 2014); 0 means h has the size of the cell. */
  projection: range(0, 64, 0),
}

type Names = 'f' | 'i' | 'g' | 'k' | 'c' | 'o' | 'h'

/**
 * Hochreiter and Schmidhuber 1997 (`no-forget`), with the forget gate of Gers et al. 2000, the peepholes of Gers and
 * Schmidhuber 2000 (o sees the new cell) and the coupled gates of Greff et al. 2017.
 */
export const lstm =
  ({ size: n, gates, peephole, biases, projection }: OptionsOf<typeof lstmOptions>): Cell<Names, 'c' | 'h'> =>
  (w, x, { c: past, h: shown }) => {
    const into = (k: string, seen: Value) =>
      affine(w, k, n, x, shown, biases, peephole && hadamard(spread('row', x.cols)(w(`p_${k}`, n)), seen))
    const open = () => leaf('1', n, x.cols, new Float64Array(n * x.cols).fill(1))
    const i = (): Value => sigmoid(into('i', past))
    const early = gates === 'f=1-i' ? i() : undefined
    const f = early ? oneMinus(early) : gates === 'no-forget' ? open() : sigmoid(into('f', past))
    const write = early ?? (gates === 'i=1-f' ? oneMinus(f) : i())
    const g = tanh(affine(w, 'g', n, x, shown, biases))
    const k = hadamard(f, past)
    const c = sum(k, hadamard(write, g))
    const o = sigmoid(into('o', c))
    const tap = hadamard(o, tanh(c))
    const h = projection ? product(w('P', projection, n), tap) : tap
    return { f, i: write, g, k, c, o, h }
  }

/** The job of every value of the cell. */
export const lstmGlossary: Glossary<Names> = {
  f: { role: 'keep' },
  i: { role: 'write' },
  g: { role: 'content', tex: '\\tilde c', candidate: true },
  k: { role: 'content', inline: true },
  c: { role: 'content' },
  o: { role: 'reveal' },
  h: { role: 'state' },
}
