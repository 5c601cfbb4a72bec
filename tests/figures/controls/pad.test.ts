import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOf, padKey, placeUnder } from '../../../src/figures/controls/gate-pad/pad'

const SIDE = 240
const MARGIN = 20

describe('a pointer on the pad', () => {
  it('reaches exactly 0 and 1 at the edges and anywhere in the margin', () => {
    expect(placeUnder(20, 220, SIDE, MARGIN)).toEqual({ x: 0, y: 0 })
    expect(placeUnder(220, 20, SIDE, MARGIN)).toEqual({ x: 1, y: 1 })
    expect(placeUnder(0, 0, SIDE, MARGIN)).toEqual({ x: 0, y: 1 })
    expect(placeUnder(999, 999, SIDE, MARGIN)).toEqual({ x: 1, y: 0 })
  })

  it('counts y upwards', () => {
    expect(placeUnder(120, 70, SIDE, MARGIN)).toEqual({ x: 0.5, y: 0.75 })
  })

  it('finds every hundredth where it is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (across, up) => {
        const [x, y] = [across / 100, up / 100]
        const [left, top] = [offsetOf(x, SIDE, MARGIN), offsetOf(y, SIDE, MARGIN, true)]
        expect(placeUnder(left, top, SIDE, MARGIN)).toEqual({ x, y })
      }),
    )
  })
})

describe('keys on the pad', () => {
  const place = { x: 0.5, y: 0.937 }

  it('move along the axis they point to, by a hundredth or a tenth', () => {
    expect(padKey('ArrowRight', false, place)).toEqual({ kind: 'x', value: 0.51 })
    expect(padKey('ArrowLeft', true, place)).toEqual({ kind: 'x', value: 0.4 })
    expect(padKey('ArrowDown', false, place)).toEqual({ kind: 'y', value: 0.93 })
  })

  it('stop at exactly 0 and 1', () => {
    expect(padKey('ArrowUp', true, place)).toEqual({ kind: 'y', value: 1 })
    expect(padKey('Home', false, place)).toEqual({ kind: 'x', value: 0 })
    expect(padKey('End', false, place)).toEqual({ kind: 'x', value: 1 })
  })

  it('let go with Delete and leave other keys to the page', () => {
    expect(padKey('Delete', false, place)).toEqual({ kind: 'release' })
    expect(padKey('PageDown', false, place)).toBeUndefined()
  })
})
