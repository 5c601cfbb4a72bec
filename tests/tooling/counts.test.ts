import { describe, expect, it } from 'vitest'
import { browserCounts, outcome, unitCounts } from './counts'

const file = (...statuses: readonly string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map(status => ({ status })),
})

describe('the outcome line', () => {
  it('sums the unit tests and the browser tests', () => {
    const units = unitCounts({
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [file('passed', 'passed', 'failed')],
    })
    const browser = browserCounts({ stats: { expected: 4, unexpected: 2, flaky: 1 }, errors: [] })
    expect(outcome([units, browser], 1)).toBe('7 passed, 3 failed')
  })

  it('counts a test file that did not load as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const units = unitCounts({ numPassedTests: 1, numFailedTests: 0, testResults: [file('passed'), broken] })
    expect(outcome([units], 1)).toBe('1 passed, 1 failed')
  })

  it('counts a browser error outside of the tests as one failure', () => {
    const browser = browserCounts({
      stats: { expected: 0, unexpected: 0, flaky: 0 },
      errors: [{ message: 'no server' }],
    })
    expect(outcome([browser], 1)).toBe('0 passed, 1 failed')
  })

  it('never says that nothing failed when a stage without tests did', () => {
    expect(outcome([], 2)).toBe('0 passed, 1 failed')
    expect(outcome([], 0)).toBe('0 passed, 0 failed')
  })
})
