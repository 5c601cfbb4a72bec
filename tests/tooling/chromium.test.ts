import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findChromium } from './chromium'

/** A machine on which exactly these browsers start. */
const machine =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path)

const chrome = join('/late', 'google-chrome')
const chromium = join('/early', 'chromium')

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the search for a Chromium', () => {
  it('takes CHROME_PATH before anything else', () => {
    vi.stubEnv('CHROME_PATH', '/mine')
    vi.stubEnv('PATH', '/early')
    expect(findChromium(machine('/mine', chromium))).toBe('/mine')
  })

  it('says so and looks elsewhere when CHROME_PATH does not start', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    vi.stubEnv('CHROME_PATH', '/gone')
    vi.stubEnv('PATH', '/early')
    expect(findChromium(machine(chromium))).toBe(chromium)
    expect(said.mock.calls.join()).toContain("CHROME_PATH is '/gone'")
  })

  it('prefers Google Chrome to Chromium wherever they are on the PATH', () => {
    vi.stubEnv('CHROME_PATH', '')
    vi.stubEnv('PATH', ['/early', '/late'].join(process.platform === 'win32' ? ';' : ':'))
    expect(findChromium(machine(chromium, chrome))).toBe(chrome)
  })

  it('finds nothing on a machine without a browser', () => {
    vi.stubEnv('CHROME_PATH', '')
    expect(findChromium(machine())).toBeUndefined()
  })
})
