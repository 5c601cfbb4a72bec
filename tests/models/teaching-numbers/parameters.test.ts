import { describe, expect, it } from 'vitest'
import { defaults, models, type OptionsOf } from '../../../src/models'
import { drawn, parameterCount } from '../support/source'

const rnn = defaults(models.rnn.options)
const gru = defaults(models.gru.options)
const lstm = defaults(models.lstm.options)
type LstmOptions = OptionsOf<typeof models.lstm.options>

describe('the number of parameters, with one bias as in textbooks and two as in PyTorch', () => {
  const sizes = (input: number, size: number) => ({ input, size, layers: 1, direction: 'forward' }) as const
  const counts = {
    rnn: (biases: 'one' | 'two', input: number, size: number) =>
      parameterCount(models.rnn.build({ ...rnn, ...sizes(input, size), biases }, 1, drawn(1))),
    gru: (biases: 'one' | 'two', input: number, size: number) =>
      parameterCount(models.gru.build({ ...gru, ...sizes(input, size), biases }, 1, drawn(1))),
    lstm: (biases: 'one' | 'two', input: number, size: number) =>
      parameterCount(models.lstm.build({ ...lstm, ...sizes(input, size), biases }, 1, drawn(1))),
  }
  it.each([
    ['rnn', 3, 4, 32, 36],
    ['rnn', 10, 20, 620, 640],
    ['gru', 3, 4, 96, 108],
    ['gru', 10, 20, 1860, 1920],
    ['lstm', 3, 4, 128, 144],
    ['lstm', 10, 20, 2480, 2560],
    ['lstm', 128, 256, 394240, 395264],
  ] as const)('%s %d→%d: %d and %d', (model, input, size, one, two) => {
    expect([counts[model]('one', input, size), counts[model]('two', input, size)]).toEqual([one, two])
  })

  it('adds three numbers a unit with peepholes, and leaves a quarter away when gates are coupled', () => {
    const count = (options: Partial<LstmOptions>) =>
      parameterCount(models.lstm.build({ ...lstm, ...sizes(3, 4), ...options }, 1, drawn(1)))
    expect(count({ peephole: true })).toBe(128 + 3 * 4)
    expect(count({ gates: 'i=1-f' })).toBe(96)
  })

  it('is three square matrices in attention without an output map', () => {
    const options = { ...defaults(models.attention.options), input: 64, size: 64, valueSize: 64 }
    expect(parameterCount(models.attention.build(options, 1, drawn(1)))).toBe(3 * 64 * 64)
  })
})
