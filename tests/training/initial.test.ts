import { describe, expect, it } from 'vitest'
import { defaults } from '../../src/models'
import { lstmOptions } from '../../src/models/lstm'
import { makeTask } from '../../src/tasks'
import { initialise, usual, type Initial } from '../../src/training/initial'
import { layout, weights, type Layout } from '../../src/training/layout'
import { networkFor } from '../../src/training/network'

const SIZE = 6
const lstm = networkFor(makeTask({ id: 'sentiment' }), {
  kind: 'sequence',
  embedding: 5,
  read: 'every',
  positions: { kind: 'none' },
  recurrence: {
    cell: { kind: 'lstm', options: { ...defaults(lstmOptions), size: SIZE } },
    layers: 1,
    direction: 'forward',
  },
})
const transformer = networkFor(makeTask({ id: 'agreement' }), {
  kind: 'sequence',
  embedding: 8,
  read: 'every',
  positions: { kind: 'learned', longest: 30 },
  attention: {
    kind: 'transformer',
    layers: 2,
    heads: 2,
    width: 16,
    activation: 'relu',
    normFirst: true,
    bias: true,
    mask: 'look-ahead',
    radius: 0,
  },
})

const planOf = (network: typeof lstm): Layout =>
  layout(network({ sequences: 1, length: 1, targetLength: 0 }).parameters)

/** The starting numbers of a network by id. */
function started(network: typeof lstm, initial: Initial = usual, seed = 1): (id: string) => readonly number[] {
  const plan = planOf(network)
  const all = new Map(weights(plan, initialise(plan, initial, seed)).map(({ id, data }) => [id, [...data]]))
  return id => {
    const found = all.get(id)
    if (!found) throw new RangeError(`no parameter ${id}, expected one of ${[...all.keys()].join(', ')}`)
    return found
  }
}

const greatest = (numbers: readonly number[]): number => Math.max(...numbers.map(Math.abs))
const deviation = (numbers: readonly number[]): number =>
  Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length)

describe('the usual start', () => {
  it('makes the state weights of each gate orthogonal', () => {
    const U = started(lstm)('U_f')
    for (let i = 0; i < SIZE; i++) {
      for (let j = 0; j < SIZE; j++) {
        const dot = U.slice(i * SIZE, (i + 1) * SIZE).reduce((sum, x, k) => sum + x * (U[j * SIZE + k] ?? 0), 0)
        expect(dot).toBeCloseTo(i === j ? 1 : 0, 12)
      }
    }
  })

  it('draws the input weights as one wide map for all four gates', () => {
    const of = started(lstm)
    const limit = Math.sqrt(6 / (5 + 4 * SIZE))
    const all = ['f', 'i', 'g', 'o'].flatMap(gate => of(`W_${gate}`))
    expect(greatest(all)).toBeLessThanOrEqual(limit)
    expect(greatest(all)).toBeGreaterThan(0.9 * limit)
  })

  it('opens the forget gate and leaves the other biases at 0', () => {
    const of = started(lstm)
    expect(of('b_f')).toEqual(Array(SIZE).fill(1))
    for (const id of ['b_i', 'b_g', 'b_o', 'b_y']) expect(greatest(of(id))).toBe(0)
  })

  it('draws words with deviation 0.3', () => {
    expect(deviation(started(lstm)('W_e'))).toBeCloseTo(0.3, 1)
    expect(deviation(started(transformer)('W_p'))).toBeCloseTo(0.3, 1)
  })

  it('starts norms as they are: gains 1, offsets 0', () => {
    const of = started(transformer)
    for (const id of ['g_1', 'g_2^2', 'g_f^2']) expect(of(id)).toEqual(Array(8).fill(1))
    for (const id of ['o_1', 'b_1', 'b_Q^2']) expect(greatest(of(id))).toBe(0)
    expect(greatest(of('W_1'))).toBeLessThanOrEqual(Math.sqrt(6 / 24))
  })
})

describe('another start', () => {
  it('bounds everything of a gate by 1/√H, as frameworks do', () => {
    const of = started(lstm, { ...usual, gates: 'framework' })
    for (const id of ['W_f', 'U_o', 'b_g']) expect(greatest(of(id))).toBeLessThanOrEqual(1 / Math.sqrt(SIZE))
    expect(greatest(of('b_g'))).toBeGreaterThan(0)
  })

  it('can be all zeros but for the gains of norms', () => {
    const plan = planOf(transformer)
    const all = weights(plan, initialise(plan, { ...usual, gates: 'zero' }, 1))
    for (const { id, data } of all) expect([...new Set(data)], id).toEqual([id.startsWith('g_') ? 1 : 0])
  })

  it('takes any bias of a gate', () => {
    expect(started(lstm, { ...usual, biases: { f: 5, i: -5 } })('b_i')).toEqual(Array(SIZE).fill(-5))
  })
})

describe('a seed', () => {
  it('gives the same numbers again and others with another seed', () => {
    expect(started(lstm)('U_f')).toEqual(started(lstm)('U_f'))
    expect(started(lstm, usual, 2)('U_f')).not.toEqual(started(lstm)('U_f'))
    expect(started(lstm)('U_f')).not.toEqual(started(lstm)('U_i'))
  })
})
