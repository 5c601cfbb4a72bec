import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { along, entryText, held, nudged, numberAlong, readEntry } from '../../../src/figures/controls/number/entry'
import { boxKey, sliderKey } from '../../../src/figures/controls/number/keys'

const share = { min: 0, max: 1, step: 0.01 }
const weight = { min: -3, max: 3, step: 0.05 }

describe('a number moved by presses', () => {
  it('lands on the grid of the step, whatever it was before', () => {
    expect(nudged(0.7313, 1, share)).toBe(0.74)
    expect(nudged(0.1, 2, share)).toBe(0.12)
    expect(nudged(-0.1, 2, weight)).toBe(0)
  })

  it('reaches both ends exactly and stays there', () => {
    expect(nudged(0.995, 1, share)).toBe(1)
    expect(nudged(0.004, -1, share)).toBe(0)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 100, max: 300 }), (start, presses) => {
        expect(nudged(start, presses, share)).toBe(1)
        expect(nudged(start, -presses, share)).toBe(0)
      }),
    )
  })

  it('always moves while there is room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), start => {
        expect(nudged(start, 1, share)).toBeGreaterThan(start)
      }),
    )
  })

  it('holds a number from outside at the nearest end', () => {
    expect([held(-2, share), held(0.4, share), held(9, share)]).toEqual([0, 0.4, 1])
  })
})

describe('a number on a logarithmic scale', () => {
  const temperature = { min: 0.1, max: 5, step: 0.01, logarithmic: true } as const

  it('goes by presses through numbers that are easy to say, 1 among them, from end to end', () => {
    const stops = [0.1]
    for (let at = 0.1; at < 5; stops.push(at)) at = nudged(at, 1, temperature)
    expect(stops).toEqual([0.1, 0.13, 0.16, 0.2, 0.25, 0.32, 0.4, 0.5, 0.63, 0.79, 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5])
    const back = [5]
    for (let at = 5; at > 0.1; back.push(at)) at = nudged(at, -1, temperature)
    expect(back).toEqual(stops.toReversed())
    expect(nudged(1, 100, temperature)).toBe(5)
    expect(nudged(1, -100, temperature)).toBe(0.1)
  })

  it('goes from a number between two stops to the next one on either side', () => {
    expect(nudged(0.37, 1, temperature)).toBe(0.4)
    expect(nudged(0.37, -1, temperature)).toBe(0.32)
  })

  it('lies along the slider by its ratio, and comes back with two digits', () => {
    expect(along(0.1, temperature) + along(5, temperature)).toBeCloseTo(along(0.5, temperature), 12)
    for (const x of [0.1, 0.37, 0.99, 1, 1.3, 4.9, 5]) expect(numberAlong(along(x, temperature), temperature)).toBe(x)
    expect(numberAlong(2, temperature)).toBe(5)
    expect(numberAlong(0.3, share)).toBe(0.3)
  })
})

describe('a number that was typed', () => {
  it.each([
    ['0.5', 0.5],
    [' .25 ', 0.25],
    ['1', 1],
    ['０．７５', 0.75],
    ['0,5', 0.5],
    ['1e-3', 0.001],
    ['-0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(readEntry(text, share)).toEqual({ kind: 'number', value })
  })

  it('takes the printed minus as well as the typed one', () => {
    expect(readEntry('−1.5', weight)).toEqual({ kind: 'number', value: -1.5 })
    expect(readEntry('-1.5', weight)).toEqual({ kind: 'number', value: -1.5 })
  })

  it('says in both languages which numbers are possible when one is outside', () => {
    const entry = readEntry('-4.5', weight)
    expect(entry).toEqual({
      kind: 'refused',
      reason: {
        en: '−4.5 is outside the range from −3 to 3. The value has not changed.',
        zh: '−4.5 超出了 −3 到 3 的范围，数值没有改变。',
      },
    })
  })

  it.each(['', 'abc', '1.2.3', '--1', 'Infinity', '0x1', '1,000.5'])('refuses %j with a sentence', text => {
    expect(readEntry(text, share).kind).toBe('refused')
  })

  it('comes back from its own text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30000, max: 30000 }), tenThousandths => {
        const value = tenThousandths / 10000
        expect(readEntry(entryText(value), weight)).toEqual({ kind: 'number', value })
      }),
    )
  })
})

describe('keys', () => {
  it('move a slider by one press, by ten with Shift, to its ends, and let go', () => {
    expect(sliderKey('ArrowUp', false)).toEqual({ kind: 'nudge', presses: 1 })
    expect(sliderKey('ArrowLeft', true)).toEqual({ kind: 'nudge', presses: -10 })
    expect(sliderKey('End', false)).toEqual({ kind: 'end', end: 'max' })
    expect(sliderKey('Delete', false)).toEqual({ kind: 'release' })
    expect(sliderKey('PageUp', false)).toBeUndefined()
  })

  it('leave the text of a box alone except up and down', () => {
    expect(boxKey('ArrowDown', true)).toEqual({ kind: 'nudge', presses: -10 })
    expect(['ArrowLeft', 'Home', 'Delete', 'Backspace'].map(key => boxKey(key, false))).toEqual(
      Array(4).fill(undefined),
    )
  })
})
