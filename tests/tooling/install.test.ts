import { describe, expect, it } from 'vitest'
import { staleness } from './install'

const react = { version: '19.3.1', integrity: 'sha512-a' }

describe('an installation', () => {
  it('is fresh when npm installed what the lock file asks for', () => {
    expect(staleness({ '': {}, 'node_modules/react': react }, { 'node_modules/react': react })).toBeUndefined()
  })

  it('is stale when a package is missing', () => {
    expect(staleness({ 'node_modules/react': react }, {})).toBe('node_modules/react is not installed')
  })

  it('is stale when a version differs', () => {
    expect(staleness({ 'node_modules/react': react }, { 'node_modules/react': { ...react, version: '18.0.0' } })).toBe(
      'node_modules/react is 18.0.0, the lock file asks for 19.3.1',
    )
  })

  it('is stale when a package is left over', () => {
    expect(staleness({}, { 'node_modules/react': react })).toBe(
      'node_modules/react is installed, but not in the lock file',
    )
  })

  it('may lack the optional packages of other machines', () => {
    expect(staleness({ 'node_modules/fsevents': { ...react, optional: true } }, {})).toBeUndefined()
  })
})
