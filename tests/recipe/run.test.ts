import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blank, examples, run, withPin, withoutPin, type ExampleId, type Recipe } from '../../src/recipe'
import { snapshot } from '../../src/trace'

const lstm: Recipe = { ...blank('lstm'), tokens: ['I', 'saw', 'a', 'saw'] }

const byHand = (id: ExampleId): Recipe => {
  const { model, options, tokens } = examples[id]
  return { ...blank(model), options: { ...blank(model).options, ...options }, tokens, weights: { kind: 'example', id } }
}

const first = (recipe: Recipe, id: string) => run(recipe).byId.get(id)?.data[0]

describe('run', () => {
  it('gives the same numbers for the same recipe', () => {
    const once = snapshot(run(lstm))
    const twice = snapshot(run({ ...lstm, focus: { step: '2.f', level: 'scalar' } }))
    for (const [id, { data }] of once) expect(twice.get(id)?.data).toEqual(data)
  })

  it('gives equal words equal vectors, and prints exactly what it multiplies: two decimals', () => {
    const { byId } = run(lstm)
    expect(byId.get('x.2')?.data).toEqual(byId.get('x.4')?.data)
    for (const id of ['x.1', 'W_f', 'b_o'])
      for (const x of byId.get(id)?.data ?? []) expect(Number(x.toFixed(2))).toBe(x)
  })

  it('leaves the weights of other names alone when an option changes', () => {
    const peephole = run({ ...lstm, options: { ...lstm.options, peephole: true } })
    expect(peephole.byId.get('W_f')?.data).toEqual(run(lstm).byId.get('W_f')?.data)
  })

  it('holds pinned gates at exactly 0 and 1, moves what follows, and keeps the ghost', () => {
    const pinned = run({
      ...lstm,
      pins: [
        { name: 'f', time: 'all', row: 'all', col: 'all', number: 1 },
        { name: 'i', time: 'all', row: 'all', col: 'all', number: 0 },
      ],
    })
    const c0 = pinned.byId.get('c.0')?.data
    for (const t of [1, 2, 3, 4]) expect(pinned.byId.get(`c.${t}`)?.data).toEqual(c0)
    expect(pinned.ghosts.get('c.4')).toEqual(run(lstm).byId.get('c.4')?.data)
  })

  it('ignores pins of cells that a run does not have', () => {
    expect(
      first(
        {
          ...lstm,
          pins: [
            { name: 'f', time: 99, row: 70, col: 0, number: 1 },
            { name: 'nothing', row: 0, col: 0, number: 1 },
          ],
        },
        'h.4',
      ),
    ).toBe(first(lstm, 'h.4'))
  })

  it.each([
    ['impulse', ['h.1', 'h.2', 'h.3', 'h.6'], [0.7163, 0.3436, 0.1701, 0.0212]],
    ['gru-by-hand', ['r.1', 'z.1', 'n.1', 'h.1'], [0.5498, 0.6225, 0.57, 0.5264]],
    ['lstm-by-hand', ['f.1', 'i.1', 'c.1', 'h.1'], [0.7503, 0.6682, 1.2727, 0.5419]],
    ['counter', ['c.1', 'c.2', 'c.3', 'c.4', 'c.5', 'c.6'], [1, 2, 3, 2, 1, 0]],
  ] as const)('%s gives the numbers printed in books', (id, ids, wanted) => {
    const { byId } = run(byHand(id))
    ids.forEach((value, k) => expect(byId.get(value)?.data[0]).toBeCloseTo(wanted[k] ?? NaN, 3))
  })

  it('gives the attention weights of the four-token example', () => {
    const row = run(byHand('four-tokens')).byId.get('A')?.data.slice(12)
    ;[0.0321, 0.2369, 0.0871, 0.6439].forEach((x, k) => expect(row?.[k]).toBeCloseTo(x, 4))
  })

  it('gives the same outputs whether tokens are rows or columns', () => {
    const rows = run({ ...blank('attention'), tokens: ['I', 'saw', 'a', 'saw'] })
    const options = { ...blank('attention').options, tokens: 'columns' }
    const columns = run({ ...blank('attention'), options, tokens: ['I', 'saw', 'a', 'saw'] })
    const O = rows.byId.get('O')
    const turned = columns.byId.get('O')
    for (let t = 0; t < 4; t++) {
      for (let k = 0; k < 4; k++) expect(turned?.data[k * 4 + t]).toBeCloseTo(O?.data[t * 4 + k] ?? NaN, 12)
    }
  })

  it('takes any tokens, one or five hundred', () => {
    for (const n of [1, 500]) {
      const tokens = Array.from({ length: n }, (_, k) => `👩‍👩‍👧 ${k}`)
      expect(
        run({ ...lstm, tokens })
          .byId.get(`h.${n}`)
          ?.data.every(Number.isFinite),
      ).toBe(true)
      expect(
        run({ ...blank('attention'), tokens })
          .byId.get('O')
          ?.data.every(Number.isFinite),
      ).toBe(true)
    }
  })

  it('takes no tokens at all', () => {
    for (const model of ['rnn', 'gru', 'lstm', 'attention'] as const) expect(() => run(blank(model))).not.toThrow()
  })

  it('is shared by recipes that differ only in what they point at', () => {
    expect(run({ ...lstm, focus: { step: '1.o', level: 'cell', asker: 2 } })).toBe(run(lstm))
  })

  it('keeps a dozen small runs, but not several large ones', () => {
    const long = (word: string): Recipe => ({ ...blank('attention'), tokens: Array.from({ length: 512 }, () => word) })
    const small = run(lstm)
    for (let seed = 1; seed <= 11; seed++) run({ ...lstm, weights: { kind: 'seed', seed: 100 + seed } })
    expect(run(lstm)).toBe(small)
    const large = run(long('a'))
    expect(run(long('a'))).toBe(large)
    run(long('b'))
    run(long('c'))
    expect(run(long('a'))).not.toBe(large)
  })
})

describe('pins', () => {
  const place = fc.record({
    name: fc.constantFrom('f', 'W_f'),
    time: fc.constantFrom(1, 2, 'all' as const),
    row: fc.constantFrom(0, 1, 'all' as const),
    col: fc.constant(0),
  })

  it('are gone after release, whatever was pinned before', () => {
    fc.assert(
      fc.property(fc.array(place), place, (before, at) => {
        const pins = before.reduce<Recipe['pins']>((all, p) => withPin(all, { ...p, number: 1 }), [])
        const left = withoutPin(withPin(pins, { ...at, number: 0.5 }), at)
        expect(left.some(p => p.name === at.name && p.time === at.time && p.row === at.row)).toBe(false)
      }),
    )
  })
})
