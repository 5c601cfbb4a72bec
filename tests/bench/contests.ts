import { attending } from './attention'
import type { Contest } from './contest'
import { attendingWithHeads } from './heads'
import { reading } from './recurrent'
import { training } from './training'
import { trainingTransformer } from './transformer'

const forward = { input: 32, size: 64, length: 32 }

/** Everything that is timed, in the order of the table. */
export const contests = async (): Promise<readonly Contest[]> => [
  await reading('LSTM cell step, in 16 H 16', 60, { model: 'lstm', input: 16, size: 16, length: 1 }),
  await reading('LSTM forward, B1 T32 in 32 H 64', 45, { model: 'lstm', ...forward }),
  await reading('GRU forward, B1 T32 in 32 H 64', 45, { model: 'gru', ...forward }),
  await reading('RNN forward, B1 T32 in 32 H 64', 25, { model: 'rnn', ...forward }),
  await attending('self-attention, T64 d64', { cpu: 60, wasm: 6 }, 64, 64),
  await attending('self-attention, T512 d64', { cpu: 35, wasm: 6 }, 512, 64),
  await attendingWithHeads('8 heads, T128 d64', { cpu: 60, wasm: 6 }, { length: 128, size: 64, heads: 8 }),
  await training(
    'LSTM training step, B16 T32 V64 H64',
    { cpu: 85, wasm: 18 },
    { batch: 16, length: 32, classes: 64, size: 64 },
  ),
  await trainingTransformer(
    'Transformer training step, 2 layers, B8 T64 d64 h4',
    { cpu: 80, wasm: 11 },
    { sequences: 8, length: 64, size: 64, heads: 4, layers: 2, classes: 64 },
  ),
]
