import { describe, expect, it } from 'vitest'
import { reasonSaid, refusedSaid, sizeText } from '../../../src/app/training/storage-words'
import { remedySaid, troubleSaid } from '../../../src/app/training/words'
import type { Trouble } from '../../../src/app/training/run-state'

const chinese = /[\u4e00-\u9fff]/

const troubles: readonly Trouble[] = [
  { kind: 'diverged', step: 5, where: 'gradient', parameter: 'W_f', remedy: 'clip' },
  { kind: 'diverged', step: 5, where: 'parameter', parameter: 'b', remedy: 'lower-rate' },
  { kind: 'diverged', step: 5, where: 'loss', remedy: 'clip' },
  { kind: 'refused', reason: undefined },
  { kind: 'refused', reason: 'SecurityError' },
  { kind: 'died', reason: 'out of memory' },
  { kind: 'died', reason: undefined },
  { kind: 'failed', sentence: 'its numbers did not fit' },
]

describe('what the panel says of trouble', () => {
  it.each(troubles)('is a sentence in both languages: %j', trouble => {
    const { en, zh } = troubleSaid(trouble)
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(zh).toMatch(/。$/)
    expect(zh).toMatch(chinese)
    expect(en + zh).not.toMatch(/undefined|NaN|null/)
  })

  it('names where numbers ran away, and the remedy', () => {
    expect(troubleSaid(troubles[0] ?? { kind: 'died', reason: 'no trouble' }).en).toContain(
      'At step 5 the gradient of W_f',
    )
    expect(remedySaid('lower-rate', 0.1).en).toBe('Lower the rate to 0.01 and go on')
  })

  it.each(['QuotaExceededError', 'SecurityError', 'InvalidStateError', 'TimeoutError'])(
    'has its own words for %s instead of the browser’s',
    reason => {
      const { en, zh } = refusedSaid(reason)
      expect(en).not.toContain(reason)
      expect(en).toContain('until the page is closed')
      expect(zh).toMatch(chinese)
    },
  )

  it('keeps a browser’s name for what it has no words for', () => {
    expect(reasonSaid('EncodingError').en).toContain('EncodingError')
  })
})

describe('the size of a file', () => {
  it('is said in kilobytes, with a decimal while it is small', () => {
    expect([350, 3412, 36544].map(sizeText)).toEqual(['0.3 kB', '3.4 kB', '37 kB'])
  })
})
