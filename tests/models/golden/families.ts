import { characterModels } from '../../training/golden/character-model'
import { losses } from '../../training/golden/losses'
import { optimisers } from '../../training/golden/optimisers'
import { attention, ownAttention } from './attention'
import { attentiveOf } from './attentive'
import { shares, squashes } from './functions'
import { headsOf } from './multi-head'
import { normOf } from './norms'
import { addedSinusoids, sinusoidsOf } from './positional'
import { recurrent } from './recurrent'
import { transformerOf } from './transformer'
import { oneLook, translatorOf } from './translators'
import type { Adapter } from './wiring'

/** The families whose every case has to pass. A family that is not here is listed as not built. */
export const families: ReadonlySet<string> = new Set([
  'rnn',
  'gru',
  'gru-reset-before',
  'lstm',
  'lstm-peephole',
  'lstm-coupled',
  'rnn-self-attention',
  'attention',
  'multi-head',
  'cross-attention',
  'norms',
  'positional',
  'transformer-encoder-layer',
  'transformer-decoder-layer',
  'seq2seq',
  'numeric-extremes',
  'losses',
  'optimisers',
  'training',
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
  'nn.MultiheadAttention': headsOf,
  'nn.LayerNorm': normOf,
  'nn.TransformerEncoderLayer': transformerOf,
  'nn.TransformerEncoder': transformerOf,
  'nn.TransformerDecoderLayer': transformerOf,
  'nn.TransformerDecoder': transformerOf,
  'rnn-self-attention': attentiveOf,
  'seq2seq-attend': oneLook,
  seq2seq: translatorOf,
  sinusoidal: sinusoidsOf,
  'add-sinusoidal': addedSinusoids,
  softmax: shares,
  ...squashes,
  ...losses,
  ...optimisers,
  ...characterModels,
}

/** Where outputs may be further off: Adam makes steps of the rounding noise of gradients that are 0 in theory. */
export const outputTolerances: Readonly<Record<string, number>> = { training: 1e-9 }

/** Modules of a family that passes otherwise, which have no counterpart here yet. Any other unknown module fails. */
export const notBuilt: Readonly<Record<string, readonly string[]>> = {
  'numeric-extremes': ['log-softmax', 'logsumexp', 'gelu-tanh'],
  norms: ['nn.BatchNorm1d', 'rms-norm'],
  positional: [
    'shaw-relative-attention',
    't5-bucket',
    't5-attention',
    'alibi-slopes',
    'alibi-attention',
    'rope',
    'rope-attention',
  ],
}
