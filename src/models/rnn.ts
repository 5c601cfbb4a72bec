import { product, relu, sum, tanh } from '../tensor'
import { bias } from './affine'
import type { Cell, Glossary } from './cell'
import { choice, range, type OptionsOf } from './options'

/** What can be chosen about a plain recurrent cell. */
export const rnnOptions = {
  size: range(1, 64, 4),
  squash: choice('tanh', 'relu'),
  biases: choice('one', 'two', 'none'),
}

type Names = 'p' | 'q' | 'a' | 'h'

/** Elman 1990: h_t = tanh(W x_t + U h_{t−1} + b). */
export const rnn =
  ({ size: n, squash, biases }: OptionsOf<typeof rnnOptions>): Cell<Names, 'h'> =>
  (w, x, { h: past }) => {
    const p = product(w('W', n, x.rows), x)
    const q = product(w('U', n, n), past)
    const a = sum(
      p,
      q,
      biases === 'one' && bias(w, 'b', n, x.cols),
      biases === 'two' && bias(w, 'bx', n, x.cols),
      biases === 'two' && bias(w, 'bh', n, x.cols),
    )
    const h = squash === 'tanh' ? tanh(a) : relu(a)
    return { p, q, a, h }
  }

/** The job of every value of the cell; both products have steps of their own, but no names in formulas. */
export const rnnGlossary: Glossary<Names> = {
  p: { role: 'input', inline: true },
  q: { role: 'state', inline: true },
  a: { role: 'value' },
  h: { role: 'state' },
}
