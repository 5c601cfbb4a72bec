import { describe, expect, it } from 'vitest'
import type { Page } from '../../../src/app/training/album'
import type { Kept } from '../../../src/app/training/frame'
import { createGuard, isAtStake } from '../../../src/app/training/guard'
import { untrained, type Training } from '../../../src/app/training/known'
import type { RunState } from '../../../src/app/training/run-state'

const kept: Kept = {
  hash: 'c0ffee',
  step: 4,
  bytes: new Uint8Array(),
  trained: undefined,
  portable: true,
  refused: undefined,
}
const at = (step: number): Page => ({ step, weights: [] })
const standing = (run: Partial<RunState>, rest: Partial<Training> = {}): Training => ({
  ...untrained,
  ...rest,
  run: { ...untrained.run, ...run },
})

describe('closing the page', () => {
  it('loses nothing before a first step was made', () => {
    expect(isAtStake(untrained)).toBe(false)
    expect(isAtStake(standing({ phase: 'preparing' }))).toBe(false)
    expect(isAtStake(standing({ phase: 'paused' }, { pages: [at(0)] }))).toBe(false)
  })

  it('loses the run while it walks, rests on steps, gets ready to go on, or is about to be kept', () => {
    for (const phase of ['running', 'paused', 'preparing', 'ending'] as const) {
      expect(isAtStake(standing({ phase, step: 4 })), phase).toBe(true)
    }
  })

  it('loses nothing of a run that is kept, or that the browser refused to keep after it was asked to', () => {
    const over = standing({ phase: 'over', step: 4 }, { pages: [at(4)], kept })
    expect(isAtStake(over)).toBe(false)
    expect(isAtStake({ ...over, kept: { ...kept, refused: 'QuotaExceededError' } })).toBe(false)
  })

  it('loses what a broken run had learnt until it is kept, and nothing of one that had learnt nothing', () => {
    expect(isAtStake(standing({ phase: 'over', step: 5 }, { pages: [at(0), at(4)] }))).toBe(true)
    expect(isAtStake(standing({ phase: 'over', step: 5 }, { pages: [at(0)] }))).toBe(false)
  })
})

/** A window that counts who listens, and can be left. */
function door() {
  const target = new EventTarget()
  let listening = 0
  return {
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
      listening++
      target.addEventListener(type, listener)
    },
    removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
      listening--
      target.removeEventListener(type, listener)
    },
    listening: () => listening,
    /** Whether the browser would ask. */
    asks: () => {
      const event = new Event('beforeunload', { cancelable: true })
      Object.defineProperty(event, 'returnValue', { value: '', writable: true })
      return !target.dispatchEvent(event)
    },
  }
}

describe('the guard of a run', () => {
  it('has the browser ask from the first step on until the run is kept, and listens no longer than that', () => {
    const window = door()
    const guard = createGuard(window)
    guard(untrained)
    expect(window.listening()).toBe(0)
    for (const step of [1, 2, 3]) guard(standing({ phase: 'running', step }))
    expect(window.listening()).toBe(1)
    expect(window.asks()).toBe(true)
    guard(standing({ phase: 'over', step: 3 }, { pages: [at(3)], kept }))
    expect(window.listening()).toBe(0)
    expect(window.asks()).toBe(false)
  })

  it('lets go of a run that was reset, and watches the next one', () => {
    const window = door()
    const guard = createGuard(window)
    guard(standing({ phase: 'paused', step: 3 }))
    guard(standing({ phase: 'preparing' }))
    expect(window.asks()).toBe(false)
    guard(standing({ phase: 'running' }))
    expect(window.asks()).toBe(true)
  })
})
