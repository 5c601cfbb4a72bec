import { attention, ownAttention } from './attention'
import { meanCrossEntropy, shares, squashes } from './functions'
import { recurrent } from './recurrent'
import type { Adapter } from './wiring'

/** The families whose every case has to pass. A family that is not here is listed as not built. */
export const families: ReadonlySet<string> = new Set([
  'rnn',
  'gru',
  'gru-reset-before',
  'lstm',
  'lstm-peephole',
  'lstm-coupled',
  'attention',
  'numeric-extremes',
])

/** How each module is run. */
export const adapters: Readonly<Record<string, Adapter>> = {
  'nn.RNN': recurrent,
  'nn.RNNCell': recurrent,
  'nn.GRU': recurrent,
  'nn.GRUCell': recurrent,
  'gru-reset-before': recurrent,
  'nn.LSTM': recurrent,
  'nn.LSTMCell': recurrent,
  'lstm-peephole': recurrent,
  'lstm-coupled': recurrent,
  attention,
  'self-attention': ownAttention,
  softmax: shares,
  ...squashes,
  'cross-entropy': meanCrossEntropy,
}

/** Modules of a family that passes otherwise, which have no counterpart here yet. Any other unknown module fails. */
export const notBuilt: Readonly<Record<string, readonly string[]>> = {
  'numeric-extremes': [
    'log-softmax',
    'logsumexp',
    'softplus',
    'log-sigmoid',
    'gelu',
    'gelu-tanh',
    'silu',
    'nn.MultiheadAttention',
    'bce-with-logits',
    'nn.LayerNorm',
  ],
}
