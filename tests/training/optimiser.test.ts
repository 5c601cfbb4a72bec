import { describe, expect, it } from 'vitest'
import { clip } from '../../src/training/clip'
import { advance, remembered, settle, start, type OptimiserOptions } from '../../src/training/optimiser'
import { rateAt } from '../../src/training/schedule'

const kinds: readonly OptimiserOptions[] = [
  { kind: 'sgd' },
  { kind: 'sgd', momentum: 0.9, dampening: 0.1 },
  { kind: 'adam', amsgrad: true },
  { kind: 'adamw' },
]

const gradientAt = (step: number) => Float64Array.from([Math.sin(step), 0.3, -step])

describe.each(kinds.map(options => [JSON.stringify(options), options] as const))('%s', (_, options) => {
  it('goes on from a copy of its state as if it had never stopped', () => {
    const straight = Float64Array.of(1, 2, 3)
    let state = start(options, straight)
    for (let step = 0; step < 3; step++) {
      state = advance(options, state, { parameters: straight, gradients: gradientAt(step), rate: 0.1 })
    }
    const resumed = structuredClone({ parameters: straight, state })
    for (const [parameters, from] of [
      [straight, state],
      [resumed.parameters, resumed.state],
    ] as const) {
      advance(options, from, { parameters, gradients: gradientAt(3), rate: 0.1 })
    }
    expect(resumed.parameters).toEqual(straight)
    expect(resumed.state.buffers).toEqual(state.buffers)
  })

  it('moves against the gradient at first', () => {
    const parameters = new Float64Array(3)
    advance(options, start(options, parameters), { parameters, gradients: Float64Array.of(1, -2, 0), rate: 0.1 })
    expect([...parameters].map(Math.sign)).toEqual([-1, 1, 0])
  })
})

describe('an optimiser', () => {
  it('refuses the state of another, and gradients of another length', () => {
    const parameters = new Float64Array(3)
    const bare = start({ kind: 'sgd' }, parameters)
    expect(() => advance({ kind: 'adam' }, bare, { parameters, gradients: parameters, rate: 1 })).toThrow(
      'the optimiser’s exp_avg has no buffer, expected 3 numbers',
    )
    expect(() => advance({ kind: 'sgd' }, bare, { parameters, gradients: new Float64Array(2), rate: 1 })).toThrow(
      '3 parameters, but 2 gradients',
    )
  })
})

describe('what is learnt', () => {
  const options = { kind: 'adam' } as const
  const lists = (length: number, moments: number) => {
    const list = () => new Float64Array(length)
    return { parameters: list(), gradients: list(), moments: Array.from({ length: moments }, list) }
  }

  it('goes on in the lists of another program as if it had stayed', () => {
    const [first, second] = [lists(3, 2), lists(3, 2)]
    const walk = (programs: readonly ReturnType<typeof lists>[]) => {
      const parameters = Float64Array.of(1, 2, 3)
      let learnt = { parameters, optimiser: start(options, parameters) } as ReturnType<typeof settle>
      for (const [step, program] of programs.entries()) {
        learnt = settle(remembered(options), learnt, program)
        expect(learnt.parameters).toBe(program.parameters)
        program.gradients.set(gradientAt(step))
        const optimiser = advance(options, learnt.optimiser, { ...program, rate: 0.1 })
        learnt = { ...learnt, optimiser }
      }
      return structuredClone(learnt)
    }
    expect(walk([first, second, second, first])).toEqual(walk([first, first, first, first]))
  })

  it('is not moved into lists that do not fit', () => {
    const parameters = new Float64Array(3)
    const learnt = { parameters, optimiser: start(options, parameters) }
    expect(() => settle(remembered(options), learnt, lists(3, 1))).toThrow('there is no list for 3 numbers')
    expect(() => settle(remembered(options), learnt, lists(4, 2))).toThrow('there is a list of 4 for 3 numbers')
  })
})

describe('clipping', () => {
  it('leaves gradients within the bound as they are, bit for bit', () => {
    const gradients = Float64Array.of(0.3, 0.4)
    expect(clip(gradients, { kind: 'norm', max: 0.6 })).toBeCloseTo(0.5, 15)
    clip(gradients, { kind: 'none' })
    expect([...gradients]).toEqual([0.3, 0.4])
  })

  it('keeps the direction when it scales, and not when it cuts', () => {
    const scaled = Float64Array.of(3, 4)
    expect(clip(scaled, { kind: 'norm', max: 1 })).toBe(5)
    expect((scaled[1] ?? 0) / (scaled[0] ?? 1)).toBeCloseTo(4 / 3, 14)
    const cut = Float64Array.of(3, -0.5)
    clip(cut, { kind: 'value', max: 1 })
    expect([...cut]).toEqual([1, -0.5])
  })
})

describe('a schedule', () => {
  it('stays, or stays for half the budget and falls in a line to a tenth', () => {
    const lin = (step: number) => rateAt({ kind: 'lin', rate: 1 }, step, 100)
    const expected = [1, 1, 1, 0.55, 0.1, 0.1]
    ;[0, 49, 50, 75, 100, 200].forEach((step, k) => expect(lin(step)).toBeCloseTo(expected[k] ?? NaN, 12))
    expect(rateAt({ kind: 'constant', rate: 0.3 }, 99, 100)).toBe(0.3)
  })
})
