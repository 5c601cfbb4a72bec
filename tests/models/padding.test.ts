import { describe, expect, it } from 'vitest'
import { defaults, models, type Built } from '../../src/models'
import { visibility } from '../../src/models/mask'
import { labelId } from '../../src/models'
import { leaf, normal, seeded, textSeed, type Value } from '../../src/tensor'
import type { Source } from '../../src/models/parameters'

const drawn: Source = request => {
  const next = normal(seeded(textSeed(labelId(request), 3)))
  const { name, origin, rows, cols } = request
  const data = Float64Array.from({ length: rows * cols }, () => (origin === 'start' ? 0.5 : next()))
  return leaf(name, rows, cols, data)
}

const LENGTH = 6
const WORDS = 4

const numbers = ({ labels }: Built): ReadonlyMap<string, readonly number[]> =>
  new Map([...labels].map(([value, label]) => [labelId(label), [...value.data]]))

const recurrent = ['rnn', 'gru', 'lstm'] as const
const states = { rnn: ['h'], gru: ['h'], lstm: ['c', 'h'] } as const

const build = (id: (typeof recurrent)[number], length: number, words: number): Built => {
  const stack = { layers: 2, direction: 'both' } as const
  switch (id) {
    case 'rnn':
      return models.rnn.build({ ...defaults(models.rnn.options), ...stack }, length, drawn, words)
    case 'gru':
      return models.gru.build({ ...defaults(models.gru.options), ...stack }, length, drawn, words)
    case 'lstm':
      return models.lstm.build({ ...defaults(models.lstm.options), ...stack }, length, drawn, words)
  }
}

describe.each(recurrent)('padding after the words of a %s', id => {
  const padded = build(id, LENGTH, WORDS)
  const alone = build(id, WORDS, WORDS)

  it('changes no number of a word, in any layer and direction', () => {
    const [with_, without] = [numbers(padded), numbers(alone)]
    const computed = [...without].filter(([name]) => !/^[ch].*\.(0|5)$/.test(name))
    expect(computed.length).toBeGreaterThan(40)
    for (const [name, data] of computed) expect(with_.get(name), name).toEqual(data)
  })

  it('hands the states on as they are: the last forwards, the starting ones backwards', () => {
    const all = numbers(padded)
    for (const state of states[id]) {
      for (const layer of ['', '^2']) {
        for (const time of [5, 6]) {
          expect(all.get(`${state}${layer}.${time}`)).toEqual(all.get(`${state}${layer}.${WORDS}`))
          expect(all.get(`${state}${layer}~.${time}`)).toEqual(all.get(`${state}${layer}~.${LENGTH + 1}`))
        }
      }
    }
  })

  it('puts out 0 there, in the shape of the other outputs', () => {
    expect(padded.outputs.map(({ rows, cols }) => [rows, cols])).toEqual(Array.from({ length: LENGTH }, () => [8, 1]))
    padded.outputs.forEach((output: Value, t) =>
      expect(
        output.data.every(x => x === 0),
        `position ${t + 1}`,
      ).toBe(t >= WORDS),
    )
  })

  it('reads nothing and runs no cell there', () => {
    const names = [...padded.labels.values()].filter(
      ({ time, origin }) => time !== undefined && time > WORDS && origin !== 'start',
    )
    expect(new Set(names.map(({ name }) => name))).toEqual(new Set(states[id]))
    expect(names.every(({ carried }) => carried === true)).toBe(true)
  })
})

describe('padding in attention', () => {
  it('is a key that no one sees, on top of every mask and in both orientations', () => {
    for (const mask of ['full', 'look-ahead', 'window', 'look-ahead-window'] as const) {
      const whole = visibility({ mask, radius: 1, tokens: 'rows' }, LENGTH)
      const rows = visibility({ mask, radius: 1, tokens: 'rows' }, LENGTH, WORDS)
      const columns = visibility({ mask, radius: 1, tokens: 'columns' }, LENGTH, WORDS)
      for (let i = 0; i < LENGTH; i++) {
        for (let j = 0; j < LENGTH; j++) {
          const seen = j < WORDS ? whole.data[i * LENGTH + j] : 0
          expect(rows.data[i * LENGTH + j], `${mask} ${i} ${j}`).toBe(seen)
          expect(columns.data[j * LENGTH + i], `${mask} ${i} ${j}`).toBe(seen)
        }
      }
    }
  })

  it('leaves every output of a word as it was, and no number undefined where a padded query sees no one', () => {
    const options = { ...defaults(models.attention.options), mask: 'window', radius: 0 } as const
    const open = { ...options, mask: 'full' } as const
    const source: Source = request =>
      request.name === 'X'
        ? leaf(
            'X',
            request.rows,
            request.cols,
            Float64Array.from({ length: request.rows * request.cols }, (_, k) =>
              k < WORDS * request.cols ? Math.sin(k) : 0,
            ),
          )
        : drawn(request)
    const [padded] = models.attention.build(open, LENGTH, source, WORDS).outputs
    const [alone] = models.attention.build(open, WORDS, source).outputs
    expect([...(padded?.data ?? [])].slice(0, alone?.data.length)).toEqual([...(alone?.data ?? [])])
    const [blind] = models.attention.build(options, LENGTH, source, WORDS).outputs
    expect([...(blind?.data ?? [])].every(Number.isFinite)).toBe(true)
  })
})
