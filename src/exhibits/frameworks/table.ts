import type { Framework, RecurrentId, StackedGate } from './framework'
import { tensors } from './tensors'

/** "i f g:c o": our keys in the order in which they are stacked, each with its other name where it has one. */
const stacked = (text: string): readonly StackedGate[] =>
  text.split(' ').map(part => {
    const [key = part, name = key] = part.split(':')
    return { key, name: name.replaceAll('_', ' ') }
  })

const orders = (gru: string, lstm: string): Readonly<Record<RecurrentId, readonly StackedGate[]>> => ({
  rnn: stacked('h'),
  gru: stacked(gru),
  lstm: stacked(lstm),
})

/** Every framework by its id: what its own documentation or source says, and only where it differs. */
export const frameworks: readonly Framework[] = [
  {
    id: 'textbook',
    name: { en: 'Textbook', zh: '教科书' },
    layer: { rnn: 'RNN', gru: 'GRU', lstm: 'LSTM' },
    along: 'apart',
    biases: () => 'one',
    reset: { usual: 'before' },
    has: { peepholes: true, projection: true },
    tensors: tensors.textbook,
    call: (layer, [first = 'h', ...others]) =>
      others.length > 0
        ? `${[first, ...others].map(s => `${s}_t`).join(', ')} = ${layer}(x_t, ${[first, ...others].map(s => `${s}_{t−1}`).join(', ')})`
        : `${first}_t = ${layer}(x_t, ${first}_{t−1})`,
  },
  {
    id: 'pytorch',
    name: { en: 'PyTorch', zh: 'PyTorch' },
    layer: { rnn: 'nn.RNN', gru: 'nn.GRU', lstm: 'nn.LSTM' },
    gates: orders('r z n', 'i f g o'),
    along: 'rows',
    biases: () => 'two',
    reset: { usual: 'after' },
    has: { peepholes: false, projection: true },
    tensors: tensors.pytorch,
    call: (layer, states) => {
      const both = (when: string) => {
        const names = states.map(s => `${s}_${when}`).join(', ')
        return states.length > 1 ? `(${names})` : names
      }
      return `output, ${both('n')} = ${layer}(…)(input, ${both('0')})`
    },
  },
  {
    id: 'keras',
    name: { en: 'Keras', zh: 'Keras' },
    layer: { rnn: 'layers.SimpleRNN', gru: 'layers.GRU', lstm: 'layers.LSTM' },
    gates: orders('z r n:h', 'i f g:c o'),
    along: 'columns',
    biases: (model, { reset }) => (model === 'gru' && reset === 'after' ? 'two' : 'one'),
    reset: { usual: 'after', other: 'reset_after=False' },
    has: { peepholes: false, projection: false },
    tensors: tensors.keras,
    call: (layer, states) =>
      `sequence, ${states.join(', ')} = ${layer}(…, return_sequences=True, return_state=True)(inputs, initial_state=[${states.join(', ')}])`,
  },
  {
    id: 'onnx',
    name: { en: 'ONNX', zh: 'ONNX' },
    layer: { rnn: 'RNN', gru: 'GRU', lstm: 'LSTM' },
    gates: orders('z r n:h', 'i o f g:c'),
    along: 'rows',
    biases: () => 'two',
    reset: { usual: 'before', other: 'linear_before_reset=1' },
    has: { peepholes: true, projection: false, coupling: 'input_forget=1' },
    tensors: tensors.onnx,
    call: (layer, states) =>
      `Y, ${states.map(s => `Y_${s}`).join(', ')} = ${layer}(X, W, R, B, sequence_lens, ${states.map(s => `initial_${s}`).join(', ')})`,
  },
  {
    id: 'cudnn',
    name: { en: 'cuDNN', zh: 'cuDNN' },
    layer: { rnn: 'CUDNN_RNN_TANH', gru: 'CUDNN_GRU', lstm: 'CUDNN_LSTM' },
    gates: orders('r:reset z:update n:new_memory', 'i:input f:forget g:new_memory o:output'),
    along: 'apart',
    biases: () => 'two',
    reset: { usual: 'after' },
    has: { peepholes: false, projection: true },
    tensors: tensors.cudnn,
    call: (layer, states) =>
      `y, ${states.map(s => `${s}y`).join(', ')} ← ${layer}(x, ${states.map(s => `${s}x`).join(', ')})`,
  },
]
