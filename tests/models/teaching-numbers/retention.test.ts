import { describe, it } from 'vitest'
import { held, read } from '../support/held'
import { memory, memoryCell } from '../support/memory-cell'
import { expectPrinted, printed } from '../support/printed'

/** A cell that starts at `start`, with values held at the same number at every step. */
function carried(
  steps: number,
  start: number,
  gates: Readonly<Record<string, number>>,
  gating: 'separate' | 'i=1-f' = 'separate',
) {
  const built = memoryCell(steps, { ...memory, 'c.0': [start] }, { gates: gating })
  const every = Array.from({ length: steps }, (_, t) =>
    Object.entries(gates).map(([name, number]) => [`${name}.${t + 1}`, [number]] as const),
  )
  return held(built, Object.fromEntries(every.flat()))
}

describe('how long a cell keeps what it was given', () => {
  it.each([
    [0.5, 1, [9.8e-4, 0.05e-4], [8.9e-16, 0.05e-16], [7.9e-31, 0.05e-31]],
    [1 / (1 + Math.exp(-1)), 2.2, [0.0436, 0.00005], [1.6e-7, 0.05e-7], [2.5e-14, 0.05e-14]],
    [0.9, 6.6, [0.3487, 0.00005], [0.00515, 0.000005], [2.7e-5, 0.05e-5]],
    [0.99, 69, [0.9044, 0.00005], [0.605, 0.0005], [0.366, 0.0005]],
    [0.999, 692.8, [0.99, 0.0005], [0.951, 0.0005], [0.905, 0.0005]],
  ] as const)(
    'f = %d: half-life %d, then what is left after 10, 50 and 100 steps',
    (f, halfLife, ten, fifty, hundred) => {
      const built = carried(100, 1, { f, i: 0 })
      expectPrinted([Math.log(0.5) / Math.log(read(built, 'c.1'))], [halfLife], printed(1))
      expectPrinted([read(built, 'c.10')], [ten[0]], ten[1])
      expectPrinted([read(built, 'c.50')], [fifty[0]], fifty[1])
      expectPrinted([read(built, 'c.100')], [hundred[0]], hundred[1])
    },
  )

  it('has a half-life of 14.3 at f = σ(3)', () => {
    const built = carried(1, 1, { f: 1 / (1 + Math.exp(-3)), i: 0 })
    expectPrinted([Math.log(0.5) / Math.log(read(built, 'c.1'))], [14.3], printed(1))
  })

  it.each([
    [10, 2.63],
    [50, 4.27],
    [100, 4.97],
    [200, 5.66],
    [1000, 7.27],
  ])('keeps half for %d steps with a forget bias of %d', (steps, bias) => {
    const weightless = { ...memory, W_f: [0], U_f: [0], b_f: [bias], 'c.0': [1] }
    const built = memoryCell(steps, weightless)
    held(built, Object.fromEntries(Array.from({ length: steps }, (_, t) => [`i.${t + 1}`, [0]])))
    const slope = steps * 0.5 * (1 - read(built, 'f.1'))
    expectPrinted([read(built, `c.${steps}`)], [0.5], printed(2) * slope * 1.05)
  })
})

describe('how a cell grows', () => {
  const at = [1, 5, 10, 20, 50]

  it('without bound when f and i are separate: 37.149 after 50 steps of f = i = .99, g = .95', () => {
    const built = carried(50, 0, { f: 0.99, i: 0.99, g: 0.95 })
    expectPrinted(
      at.map(t => read(built, `c.${t}`)),
      [0.941, 4.609, 8.993, 17.126, 37.149],
      printed(3),
    )
  })

  it('towards g when they are coupled: .3752', () => {
    const built = carried(50, 0, { f: 0.99, g: 0.95 }, 'i=1-f')
    expectPrinted([read(built, 'i.1')], [0.01], 1e-15)
    const grown = at.map(t => read(built, `c.${t}`))
    expectPrinted(grown.slice(0, 3), [0.0095, 0.0466, 0.0908], printed(4))
    expectPrinted(grown.slice(3), [0.173, 0.3752], printed(3))
  })
})
