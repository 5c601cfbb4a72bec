import { describe, expect, it } from 'vitest'
import { exhibits, type Exhibit } from '../../src/exhibits'
import { entropyHere } from '../../src/exhibits/attention/WhyScaling'
import { models } from '../../src/models'
import { blank, run, type Pin, type Recipe } from '../../src/recipe'
import { parameterCount, valueOf } from '../../src/trace'

/** The opening page of an exhibit after one of its what-ifs, with options changed by hand as the settings do. */
function after(exhibit: Exhibit, preset: string, options: Recipe['options'] = {}, pins: readonly Pin[] = []): Recipe {
  const found = exhibit.presets(exhibit.start).find(({ id }) => id === preset)
  if (!found) throw new Error(`${exhibit.id} has no what-if called ${preset}`)
  const recipe = found.apply(exhibit.start)
  return { ...recipe, options: { ...recipe.options, ...options }, pins: [...recipe.pins, ...pins] }
}

const all = (name: string, number: number): Pin => ({ name, time: 'all', row: 'all', col: 'all', number })

const numbers = (recipe: Recipe, id: string): readonly number[] => [...valueOf(run(recipe), id).data]

const line = (recipe: Recipe, id: string, row: number): readonly number[] => {
  const { data, cols } = valueOf(run(recipe), id)
  return [...data.slice(row * cols, (row + 1) * cols)]
}

function near(found: readonly number[], wanted: readonly number[], digits = 6): void {
  expect(found).toHaveLength(wanted.length)
  wanted.forEach((x, k) => expect(found[k], `number ${k + 1} of ${found.join(' ')}`).toBeCloseTo(x, digits))
}

const total = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0)

describe('one early 1 in a simple network', () => {
  const times = [1, 2, 3, 4, 5, 6]

  it('echoes .7163 .3436 .1701 .0849 .0424 .0212', () => {
    const impulse = after(exhibits.rnn, 'impulse')
    const echo = times.flatMap(t => numbers(impulse, `h.${t}`))
    near(echo, [0.7163, 0.3436, 0.1701, 0.0849, 0.0424, 0.0212], 4)
  })

  it('is gone from the second step on without U', () => {
    const cut = after(exhibits.rnn, 'impulse', {}, [{ name: 'U', row: 'all', col: 'all', number: 0 }])
    near(
      times.flatMap(t => numbers(cut, `h.${t}`)),
      [0.716298, 0, 0, 0, 0, 0],
    )
  })

  it('leaves words unconnected when the memory of every layer and direction is cut', () => {
    const start = { ...exhibits.rnn.start, options: { ...exhibits.rnn.start.options, layers: 2, direction: 'both' } }
    const cut = exhibits.rnn
      .presets(start)
      .find(({ id }) => id === 'no-memory')
      ?.apply(start)
    expect(cut && numbers(cut, 'y^2.2')).toEqual(cut && numbers(cut, 'y^2.4'))
    expect(numbers(start, 'y^2.2')).not.toEqual(numbers(start, 'y^2.4'))
  })

  it('hears nothing after the first word, however long the sentence', () => {
    const long = { ...exhibits.rnn.start, tokens: Array.from({ length: 40 }, (_, k) => `word ${k}`) }
    const silent = exhibits.rnn
      .presets(long)
      .find(({ id }) => id === 'echo')
      ?.apply(long)
    if (!silent) throw new Error('the network has no what-if called echo')
    for (let t = 2; t <= 40; t++) expect(numbers(silent, `x.${t}`).every(x => x === 0)).toBe(true)
  })
})

describe('one unit of a GRU with x = 1 and h = 0.5', () => {
  const corner = (r: number, z: number, options: Recipe['options'] = {}) =>
    numbers(after(exhibits.gru, 'gru-by-hand', options, [all('r', r), all('z', z)]), 'h.1')

  it('reckons gates, candidate and state in both conventions', () => {
    const keep = after(exhibits.gru, 'gru-by-hand')
    near(
      ['r.1', 'z.1', 'n.1', 'h.1'].flatMap(id => numbers(keep, id)),
      [0.549833997, 0.622459331, 0.570046213, 0.526445294],
    )
    near(numbers(after(exhibits.gru, 'gru-by-hand', { update: 'write' }), 'h.1'), [0.543600919])
  })

  it('is a plain network, a layer without memory and a copy in its corners', () => {
    near(corner(1, 0), [0.379948962])
    near(corner(1, 0), [Math.tanh(0.9 - 1.1 * 0.5 + 0.05)])
    near(corner(0, 0), [0.739783051])
    near(corner(0, 0), [Math.tanh(0.9 + 0.05)])
    for (const r of [0, 0.3, 1]) expect(corner(r, 1)).toEqual([0.5])
  })

  it('swaps the corners of z with the convention', () => {
    near(corner(1, 1, { update: 'write' }), [0.379948962])
    expect(corner(1, 0, { update: 'write' })).toEqual([0.5])
  })

  it('has .639636 as candidate in PyTorch’s form, whose own bias stands behind r', () => {
    near(numbers(after(exhibits.gru, 'gru-by-hand', { reset: 'after', biases: 'two' }), 'n.1'), [0.639636381])
  })

  it('gives other numbers when r acts after the product, with two units', () => {
    near(numbers(after(exhibits.gru, 'reset-order'), 'h.1'), [0.53705, 0.049958])
    near(numbers(after(exhibits.gru, 'reset-order', { reset: 'after' }), 'h.1'), [0.664037, -0.099668])
  })
})

describe('one unit of an LSTM with x = 1, h = 0.5 and c = 1', () => {
  const at = (options: Recipe['options'], ids: readonly string[], pins: readonly Pin[] = []) =>
    ids.flatMap(id => numbers(after(exhibits.lstm, 'lstm-by-hand', options, pins), id))

  it('reckons .668188 .750260 .781806 .634136, c 1.272654, h .541879', () => {
    near(
      at({}, ['i.1', 'f.1', 'g.1', 'o.1', 'c.1', 'h.1']),
      [0.6681877722, 0.7502601056, 0.7818063576, 0.634135591, 1.272653554, 0.5418785124],
    )
  })

  it('lets the show gate look at the new cell through its peephole: .720628, not .700567', () => {
    near(
      at({ peephole: true }, ['f.1', 'i.1', 'c.1', 'o.1', 'h.1']),
      [0.7858349831, 0.6899744811, 1.325261419, 0.7206279192, 0.6255673077],
    )
  })

  it('mixes instead of adding when its gates are coupled', () => {
    near(at({ gates: 'i=1-f' }, ['c.1', 'h.1']), [0.9455083428, 0.4678289779])
  })

  it.each([
    [0, 0, 1, 0, 0],
    [1, 0, 1, 1, 0.7616],
    [1, 1, 1, 1.7818, 0.9449],
    [0, 1, 1, 0.7818, 0.6537],
    [1, 1, 0, 1.7818, 0],
    [1, 0, 0, 1, 0],
  ])('with f, i, o held at %d %d %d has c = %d and h = %d', (f, i, o, c, h) => {
    near(at({}, ['c.1', 'h.1'], [all('f', f), all('i', i), all('o', o)]), [c, h], 4)
  })

  it('grows by almost 1 a step when it keeps and writes everything, and stays below 1 when coupled', () => {
    const held = [all('f', 0.99), all('g', 0.95)]
    const start = { ...exhibits.lstm.start, tokens: Array.from({ length: 50 }, () => 'a') }
    const grows = { ...start, pins: [...held, all('i', 0.99)] }
    const coupled = { ...start, options: { ...start.options, gates: 'i=1-f' }, pins: held }
    const cells = (recipe: Recipe) => [1, 5, 10, 20, 50].map(t => numbers(recipe, `c.${t}`)[0] ?? NaN)
    near(cells(grows), [0.941, 4.609, 8.993, 17.126, 37.149], 3)
    near(cells(coupled), [0.0095, 0.0466, 0.0908, 0.173, 0.3752], 3)
  })
})

describe('an LSTM as a memory', () => {
  it('hides c = 1.5 with o = 0 and shows it again, .905148, with o = 1', () => {
    const scene = after(exhibits.lstm, 'hide-then-show')
    expect([1, 2].flatMap(t => numbers(scene, `c.${t}`))).toEqual([1.5, 1.5])
    expect(numbers(scene, 'h.1')).toEqual([0])
    near(numbers(scene, 'h.2'), [0.905148])
  })

  it('counts aaabbb: 1 2 3 2 1 0', () => {
    const counter = after(exhibits.lstm, 'counter')
    near(
      [1, 2, 3, 4, 5, 6].flatMap(t => numbers(counter, `c.${t}`)),
      [1, 2, 3, 2, 1, 0],
      12,
    )
  })

  it('is emptied by f = i = 0 whatever it held, and not by o = 0', () => {
    const { start } = exhibits.lstm
    expect(numbers({ ...start, pins: [all('f', 0), all('i', 0)] }, 'c.4').every(x => x === 0)).toBe(true)
    const hidden = after(exhibits.lstm, 'hide')
    expect(numbers(hidden, 'h.4').every(x => x === 0)).toBe(true)
    expect(numbers(hidden, 'c.4').some(x => x !== 0)).toBe(true)
  })

  it('never leaves −1…1 when its gates are coupled', () => {
    const long = { ...after(exhibits.lstm, 'coupled'), tokens: Array.from({ length: 60 }, (_, k) => `word ${k}`) }
    for (let t = 1; t <= 60; t++) for (const c of numbers(long, `c.${t}`)) expect(Math.abs(c)).toBeLessThan(1)
  })
})

describe('four words with whole numbers in self-attention', () => {
  const four = (options: Recipe['options'] = {}, pins: readonly Pin[] = []) =>
    after(exhibits.attention, 'four-tokens', options, pins)
  const rows = (recipe: Recipe, id: string) => [0, 1, 2, 3].map(row => line(recipe, id, row))
  const each = (found: readonly (readonly number[])[], wanted: readonly (readonly number[])[]) =>
    found.forEach((row, k) => near(row, wanted[k] ?? [], 4))

  it('scores them 2 2 0 2 / 0 4 2 4 / 1 3 1 3 / 0 4 2 6 and halves that', () => {
    expect(rows(four(), 'S')).toEqual([
      [2, 2, 0, 2],
      [0, 4, 2, 4],
      [1, 3, 1, 3],
      [0, 4, 2, 6],
    ])
    expect(line(four(), 'Z', 3)).toEqual([0, 2, 1, 3])
  })

  it('looks at everyone, back only, at neighbours, and at neighbours behind', () => {
    each(rows(four(), 'A'), [
      [0.2969, 0.2969, 0.1092, 0.2969],
      [0.0541, 0.3995, 0.147, 0.3995],
      [0.1345, 0.3655, 0.1345, 0.3655],
      [0.0321, 0.2369, 0.0871, 0.6439],
    ])
    each(rows(four({ mask: 'look-ahead' }), 'A').slice(0, 3), [
      [1, 0, 0, 0],
      [0.1192, 0.8808, 0, 0],
      [0.2119, 0.5761, 0.2119, 0],
    ])
    each(rows(four({ mask: 'window' }), 'A'), [
      [0.5, 0.5, 0, 0],
      [0.09, 0.6652, 0.2447, 0],
      [0, 0.4223, 0.1554, 0.4223],
      [0, 0, 0.1192, 0.8808],
    ])
    each(rows(four({ mask: 'look-ahead-window' }), 'A').slice(2), [
      [0, 0.7311, 0.2689, 0],
      [0, 0, 0.1192, 0.8808],
    ])
  })

  it('mixes the values by those weights', () => {
    each(rows(four(), 'O'), [
      [1, 0.4062],
      [1, 0.5464],
      [1, 0.5],
      [1.407, 0.324],
    ])
    each(rows(four({ mask: 'look-ahead' }), 'O'), [
      [1, 0],
      [0.1192, 0.8808],
      [0.4239, 0.7881],
      [1.407, 0.324],
    ])
    each(rows(four({ mask: 'window' }), 'O'), [
      [0.5, 0.5],
      [0.3348, 0.91],
      [1, 0.5777],
      [1.8808, 0.1192],
    ])
  })

  it('is sharper unscaled: .0021 .1171 .0158 .8650, entropy .4554 instead of .9475', () => {
    const entropy = (xs: readonly number[]) => -total(xs.map(x => x * Math.log(x)))
    const unscaled = line(four({ score: 'dot' }), 'A', 3)
    near(unscaled, [0.0021, 0.1171, 0.0158, 0.865], 4)
    expect(entropy(unscaled)).toBeCloseTo(0.4554, 4)
    expect(entropy(line(four(), 'A', 3))).toBeCloseTo(0.9475, 4)
  })

  it('compares both entropies of the asker, whichever way tokens run and whichever is on the stage', () => {
    for (const tokens of ['rows', 'columns'])
      for (const score of ['scaled', 'dot']) {
        const recipe = four({ tokens, score })
        expect(entropyHere(run(recipe), recipe, 3, 'scaled')).toBeCloseTo(0.9475, 4)
        expect(entropyHere(run(recipe), recipe, 3, 'dot')).toBeCloseTo(0.4554, 4)
      }
    for (const recipe of [four({ share: 'queries' }), four({ weights: 'none' })])
      expect(entropyHere(run(recipe), recipe, 3, 'scaled')).toBeUndefined()
  })

  it('hides the last key of row 4 in four ways, of which the first and the last agree', () => {
    const painted: Pin = { name: 'B', row: 3, col: 3, number: 0 }
    const hidden = (hide: string) => line(four({ hide }, [painted]), 'A', 3)
    near(hidden('before'), [0.09, 0.6652, 0.2447, 0], 4)
    near(hidden('score-zero'), [0.0826, 0.6103, 0.2245, 0.0826], 4)
    near(hidden('after'), [0.0321, 0.2369, 0.0871, 0], 4)
    expect(total(hidden('after'))).toBeCloseTo(0.3561, 4)
    near(hidden('after-renormalised'), hidden('before'), 12)
  })

  it('leaves a row in which everything is hidden empty instead of undefined', () => {
    const none = four(
      {},
      [0, 1, 2, 3].map(col => ({ name: 'B', row: 3, col, number: 0 })),
    )
    expect(line(none, 'A', 3)).toEqual([0, 0, 0, 0])
    expect(line(none, 'O', 3)).toEqual([0, 0])
  })

  it('gives rows that differ with tanh and rows that are all the same without it', () => {
    const spread = (score: string) => {
      const [first = [], ...others] = rows(four({ score }), 'A')
      return Math.max(...others.flatMap(row => row.map((x, k) => Math.abs(x - (first[k] ?? 0)))))
    }
    expect(spread('additive')).toBeGreaterThan(0.01)
    expect(spread('additive-linear')).toBeLessThan(1e-12)
  })

  it('is not symmetric, .2969 one way and .0541 the other, while scores are when Q = K', () => {
    near([line(four(), 'A', 0)[1] ?? 0, line(four(), 'A', 1)[0] ?? 0], [0.2969, 0.0541], 4)
    const tied = rows(after(exhibits.attention, 'tied'), 'S')
    tied.forEach((row, i) => row.forEach((x, j) => expect(x).toBeCloseTo(tied[j]?.[i] ?? NaN, 12)))
  })

  it('sums rows to 1, and columns when tokens are columns', () => {
    const { start } = exhibits.attention
    for (const row of rows(start, 'A')) expect(total(row)).toBeCloseTo(1, 12)
    const turned = rows({ ...start, options: { ...start.options, tokens: 'columns' } }, 'A')
    for (const col of [0, 1, 2, 3]) expect(total(turned.map(row => row[col] ?? 0))).toBeCloseTo(1, 12)
  })
})

it('shows 64, 36 and 22 of the 64 cells of eight words', () => {
  const { start } = exhibits.attention
  const visible = (mask: string) =>
    total(numbers({ ...start, tokens: [...'abcdefgh'], options: { ...start.options, mask } }, 'B'))
  expect(['full', 'look-ahead', 'window'].map(visible)).toEqual([64, 36, 22])
})

it.each([
  ['rnn', {}, 32, 36],
  ['gru', {}, 96, 108],
  ['lstm', {}, 128, 144],
  ['lstm', { peephole: true }, 140, 156],
  ['lstm', { gates: 'i=1-f' }, 96, 108],
] as const)(
  '%s with %j has %d numbers as textbooks count and %d as PyTorch does, however long the text',
  (id, options, textbook, torch) => {
    const count = (biases: string, tokens: readonly string[]) =>
      parameterCount(run({ ...blank(id), options: { ...blank(id).options, ...options, biases }, tokens }))
    expect(models[id].options.input.initial).toBe(3)
    expect(['one', 'two'].map(biases => count(biases, ['I', 'saw']))).toEqual([textbook, torch])
    expect(count('one', [...'abcdefghij'])).toBe(textbook)
  },
)
