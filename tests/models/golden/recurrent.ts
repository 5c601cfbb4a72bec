import { gru, gruGlossary } from '../../../src/models/gru'
import { lstm, lstmGlossary } from '../../../src/models/lstm'
import { rnn, rnnGlossary } from '../../../src/models/rnn'
import type { GoldenCase } from './format'
import { sequences, type Layout } from './sequences'
import { count, option, type Wiring } from './wiring'

/** Simple, gated and long short-term networks, and single steps of them. */
export function recurrent(golden: GoldenCase): Wiring {
  const hidden = count(golden, 'hidden_size')
  const biases = option(golden, 'bias', true, false) ? 'two' : 'none'
  const cell = golden.module.endsWith('Cell')
  const layout = (...blocks: readonly string[]): Layout => ({ golden, blocks, hidden, cell })
  switch (golden.module) {
    case 'nn.RNN':
    case 'nn.RNNCell': {
      const squash = option(golden, 'nonlinearity', 'tanh', 'relu')
      const one = rnn({ size: hidden, squash, biases })
      return sequences(layout(''), { cell: one, glossary: rnnGlossary, states: ['h'], sizes: { h: hidden } })
    }
    case 'nn.GRU':
    case 'nn.GRUCell':
    case 'gru-reset-before': {
      const reset = golden.module === 'gru-reset-before' ? 'before' : 'after'
      const options = { size: hidden, update: 'keep', reset, biases } as const
      return sequences(layout('r', 'z', 'n'), {
        cell: gru(options),
        glossary: gruGlossary(options),
        states: ['h'],
        sizes: { h: hidden },
      })
    }
    default:
      return memory(golden, hidden, biases, layout)
  }
}

function memory(
  golden: GoldenCase,
  hidden: number,
  biases: 'two' | 'none',
  layout: (...blocks: readonly string[]) => Layout,
): Wiring {
  const gates = golden.module === 'lstm-coupled' ? option(golden, 'coupling', 'f=1-i', 'i=1-f') : 'separate'
  const peephole = golden.module === 'lstm-peephole' || golden.config['peephole'] === true
  const projection = count(golden, 'proj_size', 0)
  const blocks = { separate: ['i', 'f', 'g', 'o'], 'f=1-i': ['i', 'g', 'o'], 'i=1-f': ['f', 'g', 'o'] }[gates]
  return sequences(layout(...blocks), {
    cell: lstm({ size: hidden, gates, peephole, biases, projection }),
    glossary: lstmGlossary,
    states: ['c', 'h'],
    sizes: { c: hidden, h: projection || hidden },
  })
}
