import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contentHash } from '../../src/app/content-hash'

/** Around every place where the padding of a last block begins another one, and a file of real size. */
const lengths = [0, 1, 55, 56, 63, 64, 65, 119, 120, 5000]
const file = (length: number): Uint8Array => Uint8Array.from({ length }, (_, k) => (k * 131 + (k >> 5)) & 255)

afterEach(() => void vi.unstubAllGlobals())

describe('what a file is called', () => {
  it.each([
    ['served securely', true],
    ['served plainly', false],
  ])('is its SHA-256 on a page that is %s', async (_, secure) => {
    vi.stubGlobal('isSecureContext', secure)
    for (const length of lengths) {
      const expected = createHash('sha256').update(file(length)).digest('hex')
      expect(await contentHash(file(length)), `${length} bytes`).toBe(expected)
    }
  })
})
