import { hadamard, oneMinus, product, sigmoid, sum, tanh } from '../tensor'
import { affine, bias } from './affine'
import type { Cell, Glossary } from './cell'
import { choice, range, type OptionsOf } from './options'

/** What can be chosen about a GRU. */
export const gruOptions = {
  size: range(1, 64, 4),
  update: choice('keep', 'write'),
  reset: choice('before', 'after'),
  biases: choice('one', 'two', 'none'),
}

type Options = OptionsOf<typeof gruOptions>
type Names = 'r' | 'z' | 'm' | 'n' | 's' | 'h'

/**
 * Cho et al. 2014. `update` says what z = 1 means: keep the old state (Cho, PyTorch, Keras) or write the new one (Chung).
 * `reset` acts before the product with U (Cho v3) or after it (PyTorch, cuDNN).
 */
export const gru =
  ({ size, update, reset, biases }: Options): Cell<Names, 'h'> =>
  (w, x, { h: past }) => {
    const r = sigmoid(affine(w, 'r', size, x, past, biases))
    const z = sigmoid(affine(w, 'z', size, x, past, biases))
    const W = w('W_n', size, x.rows)
    const U = w('U_n', size, size)
    const own = biases === 'two' && bias(w, 'bh_n', size, x.cols)
    const m = reset === 'before' ? hadamard(r, past) : hadamard(r, sum(product(U, past), own))
    const n = tanh(
      sum(
        product(W, x),
        reset === 'before' ? product(U, m) : m,
        biases === 'one' && bias(w, 'b_n', size, x.cols),
        biases === 'two' && bias(w, 'bx_n', size, x.cols),
        reset === 'before' && own,
      ),
    )
    const s = oneMinus(z)
    const h = update === 'keep' ? sum(hadamard(z, past), hadamard(s, n)) : sum(hadamard(s, past), hadamard(z, n))
    return { r, z, m, n, s, h }
  }

/** The letter z flips with the convention; its job, and so its colour, does not. */
export const gruGlossary = ({ update }: Options): Glossary<Names> => ({
  r: { role: 'ask' },
  z: { role: update },
  m: { role: 'state', inline: true },
  n: { role: 'state', tex: '\\tilde h', candidate: true },
  s: { role: update === 'keep' ? 'write' : 'keep', inline: true },
  h: { role: 'state' },
})
