import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjoints, history, touched, type Arithmetic, type Value } from '../../src/tensor'
import { apart, at } from './support/closeness'
import { calls, leaves, weigh } from './support/draw'
import { evaluate } from './support/evaluate'
import { opCases, title } from './support/op-cases'

const arithmeticAt = (y: Value, index: number): Arithmetic | undefined =>
  y.op?.arithmetic(Math.floor(index / y.cols), index % y.cols, y, ...y.from)

/** How far every spelt-out cell of `y` is from what its arithmetic says; the number of cells read. */
function readBack(y: Value): number {
  let read = 0
  y.data.forEach((number, index) => {
    const how = arithmeticAt(y, index)
    const again =
      how && evaluate(how, ({ input, row, col }) => at(at(y.from, input).data, row * at(y.from, input).cols + col))
    if (again === undefined) return
    read++
    expect(apart(again, number), `${y.op?.name} cell ${index}: ${again} is not ${number}`).toBeLessThanOrEqual(1e-12)
  })
  return read
}

/** Operations in which many cells enter in a way that is not spelt out. */
const unspelt = ['crossEntropy', 'surprisal', 'standardise']
const spelt = opCases.filter(({ op }) => !unspelt.includes(op))

describe('the arithmetic of a cell', () => {
  it.each(spelt.map(line => [title(line), line] as const))('reckons %s again from the cells it names', (_, line) => {
    fc.assert(
      fc.property(calls(line), call => {
        const y = line.apply(leaves(line, call), call.sizes)
        if (y.op) expect(readBack(y)).toBe(y.data.length)
      }),
      { numRuns: 40 },
    )
  })

  it.each(opCases.map(line => [title(line), line] as const))(
    'reckons every step of the adjoint of %s again',
    (_, line) => {
      fc.assert(
        fc.property(calls(line), call => {
          const xs = leaves(line, call)
          const y = line.apply(xs, call.sizes)
          const first = [...adjoints(y, weigh(y, call.weights)).values()]
          const last = at(first, first.length - 1)
          const second = [...adjoints(last, weigh(last, call.weights)).values()]
          history(...first, ...second)
            .filter(({ op }) => op && op.name !== 'cross-entropy')
            .forEach(readBack)
        }),
        { numRuns: 15 },
      )
    },
  )

  it.each(opCases.map(line => [title(line), line] as const))('names every cell that has a part in %s', (_, line) => {
    fc.assert(
      fc.property(calls(line), fc.nat(), (call, pick) => {
        const xs = leaves(line, call)
        const y = line.apply(xs, call.sizes)
        const index = pick % y.data.length
        const how = arithmeticAt(y, index)
        if (!how) return
        const named = new Set(
          touched(how).map(({ input, row, col }) => `${input} ${row * at(y.from, input).cols + col}`),
        )
        const moved = call.inputs.map((data, which) =>
          data.map((x, k) => (y.from.some((v, slot) => v === xs[which] && named.has(`${slot} ${k}`)) ? x : x + 0.37)),
        )
        const again = line.apply(leaves(line, { ...call, inputs: moved }), call.sizes)
        expect(at(again.data, index)).toBe(at(y.data, index))
      }),
      { numRuns: 40 },
    )
  })

  it('names only cells that the inputs have', () => {
    for (const line of opCases) {
      const [call] = fc.sample(calls(line), { numRuns: 1, seed: 5 })
      if (!call) throw new Error(`no call was drawn for ${title(line)}`)
      const y = line.apply(leaves(line, call), call.sizes)
      y.data.forEach((_, index) => {
        const how = arithmeticAt(y, index)
        for (const { input, row, col } of how ? touched(how) : []) {
          const source = at(y.from, input)
          expect(row >= 0 && row < source.rows && col >= 0 && col < source.cols, title(line)).toBe(true)
        }
      })
    }
  })
})
