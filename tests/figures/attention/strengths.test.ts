import { describe, expect, it } from 'vitest'
import { arcLayout } from '../../../src/figures/attention/arc-geometry'
import { domainOf } from '../../../src/figures/attention/appearance'
import { laidRibbons, strengths } from '../../../src/figures/attention/strengths'
import { chooseKeys } from '../../../src/figures/attention/choose-keys'
import { sceneOf, words } from './support/scenes'

const all = { keys: [0, 1, 2, 3], left: 0 }
const layout = arcLayout({ x: 0, y: 0, width: 600, height: 400 }, 4, false, 3)

describe('strengths', () => {
  it('are the weights themselves once weights exist', () => {
    const { reading, snapshot } = sceneOf(words(4))
    const ribbons = strengths(reading, 'A', 3, all, domainOf(snapshot, 'A'))
    expect(ribbons.map(r => r.share)).toEqual(all.keys.map(key => reading.pair('A', 3, key)))
  })

  it('total the keys that are left out, so that nothing of the budget is lost', () => {
    const { reading, snapshot } = sceneOf(words(40))
    const chosen = chooseKeys(40, 11, 39, key => reading.pair('A', 39, key))
    const ribbons = strengths(reading, 'A', 39, chosen, domainOf(snapshot, 'A'))
    expect(ribbons).toHaveLength(12)
    expect(ribbons.reduce((sum, r) => sum + r.number, 0)).toBeCloseTo(1, 12)
  })

  it('give hidden keys no share', () => {
    const { reading, snapshot } = sceneOf(words(4), { mask: 'look-ahead' })
    const ribbons = strengths(reading, 'A', 1, all, domainOf(snapshot, 'A'))
    expect(ribbons.map(r => r.hidden)).toEqual([false, false, true, true])
    expect(ribbons.slice(2).map(r => r.share)).toEqual([0, 0])
  })

  it('never overfill the edge with exponentials', () => {
    const { reading, snapshot } = sceneOf(words(4))
    for (const asker of all.keys) {
      const total = strengths(reading, 'E', asker, all, domainOf(snapshot, 'E')).reduce(
        (sum, r) => sum + (r.share ?? 0),
        0,
      )
      expect(total).toBeLessThanOrEqual(1)
    }
  })
})

describe('laidRibbons', () => {
  it('draws the thickest ribbon to the key with the greatest weight', () => {
    const { reading, snapshot } = sceneOf(words(4))
    const ribbons = laidRibbons(layout, reading, 'A', 3, all, domainOf(snapshot, 'A'))
    const thickest = [...ribbons].sort((a, b) => b.thickness.body - a.thickness.body)[0]
    const greatest = [...all.keys].sort((a, b) => reading.pair('A', 3, b) - reading.pair('A', 3, a))[0]
    expect(thickest?.key).toBe(greatest)
  })

  it('draws thin lines while numbers are scores, and waits before there are any', () => {
    const { reading, snapshot } = sceneOf(words(4))
    const scores = laidRibbons(layout, reading, 'S', 3, all, domainOf(snapshot, 'S'))
    expect(scores.map(r => r.thickness.body)).toEqual([0, 0, 0, 0])
    const waiting = laidRibbons(layout, reading, undefined, 3, all, 'unit')
    expect(waiting.map(r => r.strength)).toEqual([undefined, undefined, undefined, undefined])
  })
})
