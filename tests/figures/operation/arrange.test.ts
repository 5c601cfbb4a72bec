import { describe, expect, it } from 'vitest'
import { outline } from '../../../src/figures/matrix/outline'
import { arrange, type Arrangement } from '../../../src/figures/operation/arrange'
import { nameAt } from '../../../src/figures/operation/drawn'
import type { Item } from '../../../src/figures/operation/items'
import { shapeOf } from '../../../src/figures/operation/shape-of'
import { blank, run, type Recipe } from '../../../src/recipe'
import { body, expression, type Run } from '../../../src/trace'

const recipe = (model: Recipe['model'], options: Recipe['options'] = {}, tokens = ['I', 'saw', 'a', 'saw']): Run =>
  run({ ...blank(model), options: { ...blank(model).options, ...options }, tokens, weights: { kind: 'seed', seed: 1 } })

interface Rectangle {
  readonly what: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const named = (what: string, left: number, top: number, width: number, height: number): Rectangle => ({
  what,
  left,
  top,
  right: left + width,
  bottom: top + height,
})

/** What an item covers: outline of a matrix, disc of a mark, frame of a function. Lines may touch what they join. */
function covered(item: Item, { metrics: { cell, mark } }: Arrangement): readonly Rectangle[] {
  if (item.kind === 'matrix') {
    const { node, x, y } = item
    const { box } = outline(shapeOf(node.label), { rows: node.rows, cols: node.cols, size: cell })
    return [named(nameAt(node) ?? node.id, x + box.x, y + box.y, box.width, box.height)]
  }
  if (item.kind === 'mark') return [named(item.mark, item.x - mark / 2, item.y - mark / 2, mark, mark)]
  return item.kind === 'function' ? [named(item.tex, item.x, item.y, item.width, item.height)] : []
}

const boxesOf = (arrangement: Arrangement): readonly Rectangle[] =>
  arrangement.items.flatMap(item => covered(item, arrangement))

const overlaps = (boxes: readonly Rectangle[]): readonly string[] =>
  boxes.flatMap((a, k) =>
    boxes
      .slice(k + 1)
      .filter(b => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
      .map(b => `${a.what} over ${b.what}`),
  )

const stages = [
  [320, 400],
  [390, 560],
  [1024, 600],
  [1440, 700],
  [1920, 900],
  [3840, 1900],
] as const

const equations: readonly (readonly [name: string, run: Run, id: string])[] = [
  ...['f', 'i', 'g', 'c', 'o', 'h'].map(
    key => [`lstm ${key}`, recipe('lstm', { peephole: true }), `${key}.2`] as const,
  ),
  ['lstm h projected', recipe('lstm', { projection: 2 }), 'h.2'],
  ['lstm f = 1 − i', recipe('lstm', { gates: 'f=1-i' }), 'f.2'],
  ...['r', 'n', 'h'].map(key => [`gru ${key}`, recipe('gru', { reset: 'after', biases: 'two' }), `${key}.2`] as const),
  ...['n', 'h'].map(key => [`gru before ${key}`, recipe('gru'), `${key}.2`] as const),
  ...['a', 'h'].map(key => [`rnn ${key}`, recipe('rnn', { size: 8 }), `${key}.2`] as const),
  ['both directions', recipe('rnn', { direction: 'both' }), 'y.2'],
  ...['Q', 'S', 'Z', 'M', 'E', 'A', 'O'].map(key => [`attention ${key}`, recipe('attention'), key] as const),
  ['additive scores', recipe('attention', { score: 'additive' }), 'S'],
  ['scores in columns', recipe('attention', { score: 'additive', tokens: 'columns' }), 'S'],
  ['weights hidden after', recipe('attention', { hide: 'after-renormalised' }), 'A'],
]

describe('an equation of matrices', () => {
  for (const [name, ran, id] of equations) {
    it(`fits every stage without anything covering anything: ${name}`, () => {
      for (const [width, height] of stages) {
        const arrangement = arrange(expression(ran, id), width, height)
        const boxes = boxesOf(arrangement)
        expect(overlaps(boxes), `${width}×${height}`).toEqual([])
        for (const box of boxes) {
          expect(box.left, `${box.what} at ${width}`).toBeGreaterThanOrEqual(0)
          expect(box.right, `${box.what} at ${width}`).toBeLessThanOrEqual(arrangement.width)
          expect(box.top, `${box.what} at ${width}`).toBeGreaterThanOrEqual(0)
          expect(box.bottom, `${box.what} at ${width}`).toBeLessThanOrEqual(arrangement.height)
        }
        expect(arrangement.width).toBe(width)
      }
    })

    it(`draws the result of every operation: ${name}`, () => {
      const { items } = arrange(expression(ran, id), 1440, 700)
      const drawnIds = new Set(items.flatMap(item => (item.kind === 'matrix' ? [item.node.id] : [])))
      for (const inner of body(ran, id)) expect([...drawnIds], inner.op?.name).toContain(ran.ids.get(inner))
    })
  }

  it('puts the row of the left factor, the column of the upper factor and the product on one pitch', () => {
    const ran = recipe('attention')
    const { items, metrics } = arrange(expression(ran, 'Q'), 1440, 700)
    const at = (id: string) => items.find(item => item.kind === 'matrix' && item.node.id === id)
    const [X, W, Q] = [at('X'), at('W_Q'), at('Q')]
    expect(Q?.y).toBe(X?.y)
    expect(Q?.x).toBe(W?.x)
    expect(Q?.x).toBeGreaterThanOrEqual(X ? X.x + 4 * metrics.cell : Infinity)
    expect(Q?.y).toBeGreaterThanOrEqual(W ? W.y + 4 * metrics.cell : Infinity)
  })

  it('wraps a long sum before its signs and sets plus under plus', () => {
    const { items } = arrange(expression(recipe('lstm'), 'f.2'), 320, 500)
    const signs = items.filter(item => item.kind === 'mark')
    expect(signs.map(sign => sign.mark)).toEqual(['+', '+', '='])
    const [first, second] = signs
    expect(first?.x).toBe(second?.x)
    expect(first?.y).toBeLessThan(second?.y ?? 0)
  })

  it('keeps numbers readable on a phone and grows on a wall', () => {
    const cell = (width: number, height: number) =>
      arrange(expression(recipe('lstm'), 'f.2'), width, height).metrics.cell
    expect(cell(390, 500)).toBeGreaterThanOrEqual(30)
    expect(cell(1440, 700)).toBeGreaterThanOrEqual(44)
    expect(cell(3840, 1900)).toBeGreaterThan(100)
  })

  it('shows large matrices whole instead of scrolling through them', () => {
    const { height, metrics } = arrange(expression(recipe('lstm', { size: 32, input: 16 }), 'f.2'), 1440, 700)
    expect(height).toBe(700)
    expect(metrics.cell).toBeGreaterThanOrEqual(8)
  })

  it('survives sizes at which single cells cannot be seen', () => {
    const tokens = Array.from({ length: 128 }, (_, k) => `w${k}`)
    const { items } = arrange(expression(recipe('attention', { size: 64 }, tokens), 'S'), 1024, 700)
    expect(items.filter(item => item.kind === 'matrix')).toHaveLength(3)
  })
})
