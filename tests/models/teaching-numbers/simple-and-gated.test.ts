import { describe, it } from 'vitest'
import { defaults, models } from '../../../src/models'
import { held, read } from '../support/held'
import { expectPrinted, printed, SIX } from '../support/printed'
import { named, numbered } from '../support/source'

const rnn = { ...defaults(models.rnn.options), size: 1, input: 1 }
const gru = { ...defaults(models.gru.options), size: 1, input: 1 }

describe('a simple network', () => {
  it('fades after an impulse: .7163 .3436 .1701 .0849 .0424 .0212', () => {
    const impulse = Object.fromEntries([1, 0, 0, 0, 0, 0].map((x, t) => [`x.${t + 1}`, [x]]))
    const built = models.rnn.build({ ...rnn, biases: 'none' }, 6, numbered({ ...impulse, W: [0.9], U: [0.5] }))
    const states = [1, 2, 3, 4, 5, 6].map(t => read(built, `h.${t}`))
    expectPrinted(states, [0.7163, 0.3436, 0.1701, 0.0849, 0.0424, 0.0212], printed(4))
  })
})

describe('a gated network of one unit', () => {
  const table = {
    x: [1],
    'h.0': [0.5],
    W_r: [0.4],
    U_r: [-0.6],
    b_r: [0.1],
    W_z: [0.7],
    U_z: [0.2],
    b_z: [-0.3],
    W_n: [0.9],
    U_n: [-1.1],
    b_n: [0.05],
  }
  const doubled = {
    ...table,
    bx_r: [0.1],
    bh_r: [0],
    bx_z: [-0.3],
    bh_z: [0],
    bx_n: [0.05],
    bh_n: [0.2],
  }
  const build = (update: 'keep' | 'write') => models.gru.build({ ...gru, update }, 1, numbered(table))

  it('resets, updates and mixes the printed numbers', () => {
    const built = build('keep')
    const numbers = ['r.1', 'z.1', 'n.1', 'h.1'].map(id => read(built, id))
    expectPrinted(numbers, [0.549833997, 0.622459331, 0.570046213, 0.526445294], SIX)
  })

  it('mixes the other way round when z writes', () => {
    expectPrinted([read(build('write'), 'h.1')], [0.543600919], SIX)
  })

  it('proposes something else when the reset comes after the product', () => {
    const built = models.gru.build({ ...gru, reset: 'after', biases: 'two' }, 1, numbered(doubled))
    expectPrinted([read(built, 'n.1')], [0.639636381], SIX)
  })

  it('shows its corners when r and z are held: all new, all reset, all kept', () => {
    const corner = (update: 'keep' | 'write', r: number, z: number) =>
      read(held(build(update), { 'r.1': [r], 'z.1': [z] }), 'h.1')
    expectPrinted([corner('keep', 0, 0), corner('keep', 1, 0)], [0.739783051, 0.379948962], SIX)
    expectPrinted([corner('keep', 0, 1), corner('keep', 1, 1)], [0.5, 0.5], 0)
    expectPrinted([corner('write', 0, 1), corner('write', 1, 1)], [0.739783051, 0.379948962], SIX)
    expectPrinted([corner('write', 0, 0), corner('write', 1, 0)], [0.5, 0.5], 0)
  })
})

describe('where the reset gate acts, in two dimensions', () => {
  const zeros = (n: number) => new Array<number>(n).fill(0)
  const table = {
    x: [0],
    'h.0': [0.5, -0.4],
    W_r: zeros(2),
    U_r: zeros(4),
    b_r: zeros(2),
    W_z: zeros(2),
    U_z: zeros(4),
    b_z: zeros(2),
    W_n: zeros(2),
    U_n: [0.8, -0.5, 0.3, 0.9],
    b_n: [0.2, -0.1],
  }
  const proposal = (reset: 'before' | 'after') => {
    const built = held(models.gru.build({ ...gru, size: 2, reset }, 1, numbered(table)), { 'r.1': [1, 0] })
    return named(built, 'n.1').data
  }

  it.each([
    ['before', [0.53705, 0.049958]],
    ['after', [0.664037, -0.099668]],
  ] as const)('%s the product', (reset, expected) => {
    expectPrinted(proposal(reset), expected, SIX)
  })
})
