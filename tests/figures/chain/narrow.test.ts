import { describe, expect, it } from 'vitest'
import { fitTogether, moreWidth } from '../../../src/figures/chain/beyond'
import { chainLayout, type Frame } from '../../../src/figures/chain/geometry'
import { isCrossed } from '../../../src/figures/chain/name-side'
import { plates } from '../../../src/figures/chain/plates'
import { LEGIBLE, letterSize } from '../../../src/figures/chain/stack'
import { fitNumbers } from '../../../src/figures/geometry/number-fit'
import { outline } from '../../../src/figures/matrix/outline'

/** A trained sentence on a phone: four chosen units beside long words, with answers below them. */
const phone = (plate: keyof typeof plates, level: Frame['level'], height: number): Frame => ({
  ...{ width: 374, height, plate: plates[plate], options: {}, strips: 0, folded: false, marked: false },
  ...{ level, length: 11, words: 11, focus: 6, backward: false, answers: true, named: true },
  sizes: { input: 8, unit: 4, shown: 4 },
})

describe('a sentence on a phone', () => {
  it('prints the numbers of the cell that is open, also where the page is as low as it gets', () => {
    for (const plate of ['rnn', 'gru', 'lstm'] as const)
      for (const height of [385, 393, 415])
        expect(chainLayout(phone(plate, 'cell', height)).bands.size).toBeGreaterThanOrEqual(LEGIBLE)
  })

  it('prints the numbers of every state of a chain with one strip', () => {
    for (const plate of ['rnn', 'gru'] as const)
      expect(chainLayout(phone(plate, 'overview', 369)).bands.size).toBeGreaterThanOrEqual(LEGIBLE)
  })

  it('has what stands beside the chip of an open cell in the line of the chip', () => {
    const { bands, columns } = chainLayout(phone('lstm', 'cell', 393))
    expect(bands).toMatchObject({ beside: true, edge: bands.chip })
    expect(columns).toHaveLength(1)
    expect(chainLayout(phone('lstm', 'overview', 393)).bands.beside).toBe(false)
  })
})

describe('the names below the lower strip', () => {
  it('keep clear of the outline of a state that is read, and of what is predicted', () => {
    for (const plate of ['rnn', 'gru', 'lstm'] as const)
      for (const level of ['overview', 'cell'] as const)
        for (const height of [369, 393, 480, 640, 900]) {
          const { bands, answers } = chainLayout({ ...phone(plate, level, height), width: height * 1.8 })
          const { box } = outline('capsule', { rows: 4, cols: 1, size: bands.size })
          const letter = letterSize(bands)
          expect(bands.below - letter * 0.4).toBeGreaterThan(bands.lower.y + box.y + box.height + 5)
          expect(bands.below + letter * 0.5).toBeLessThanOrEqual(answers?.y ?? 0)
        }
  })
})

describe('the smallest cell that prints its number', () => {
  it('prints it in letters of ten pixels, also where it is just short of −1', () => {
    for (const texts of [['.98'], ['\u2212.98'], ['<\u2212.99', '>.99']])
      expect(fitNumbers(texts, LEGIBLE).fontSize).toBeGreaterThanOrEqual(10)
  })
})

describe('what lies beyond the drawn part of a sentence', () => {
  const texts = ['… 4 before', '4 more …']

  it('is told in words only where both sides have room for them', () => {
    const both = texts.reduce((sum, text) => sum + moreWidth(text, 12), 0)
    expect(fitTogether(texts, both + 8, 12)).toBe(true)
    expect(fitTogether(texts, both, 12)).toBe(false)
  })

  it('asks for room on one side alone where nothing is left out on the other', () => {
    expect(fitTogether(texts.slice(0, 1), moreWidth('… 4 before', 12), 12)).toBe(true)
  })
})

describe('a name beside the wire to a word', () => {
  const name = { from: 2, to: 24, middle: 50, height: 13 }
  const upright = (x: number, from: number, to: number) => [
    { x, y: from },
    { x, y: to },
  ]

  it('is crossed by an upright wire within it, whichever way that runs', () => {
    expect(isCrossed(name, [upright(12, 0, 100)])).toBe(true)
    expect(isCrossed(name, [upright(12, 100, 0)])).toBe(true)
  })

  it('is not crossed by a wire that runs beside, above, below or level with it', () => {
    expect(isCrossed(name, [upright(30, 0, 100), upright(12, 0, 40), upright(12, 60, 100)])).toBe(false)
    expect(
      isCrossed(name, [
        [
          { x: 0, y: 50 },
          { x: 40, y: 50 },
        ],
      ]),
    ).toBe(false)
  })
})
