import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten, list, measured, signed, text, unsigned } from '../../../src/tensor/wasm/bytes'

/** Reads a number of seven bits a byte back. */
function read(bytes: Uint8Array, withSign: boolean): number {
  let value = 0
  let weight = 1
  for (const byte of bytes) {
    value += (byte % 128) * weight
    weight *= 128
  }
  const last = bytes.at(-1) ?? 0
  return withSign && last >= 64 ? value - weight : value
}

describe('bytes of a module', () => {
  it('hold any whole number, in as few bytes as it needs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), x => {
        const bytes = flatten(unsigned(x))
        expect(read(bytes, false)).toBe(x)
        expect(bytes.length).toBe(Math.max(1, Math.ceil(Math.log2(x + 1) / 7)))
        expect([...bytes].map(byte => byte >= 128)).toEqual([...bytes].map((_, k) => k < bytes.length - 1))
      }),
    )
  })

  it('hold any number with a sign', () => {
    fc.assert(
      fc.property(fc.integer(), x => {
        expect(read(flatten(signed(x)), true)).toBe(x)
      }),
    )
    expect([...flatten(signed(63))]).toEqual([63])
    expect([...flatten(signed(64))]).toEqual([0xc0, 0])
    expect([...flatten(signed(-64))]).toEqual([0x40])
  })

  it('are flattened in order, however deep they are nested', () => {
    expect([...flatten([1, [2, [], [3, Uint8Array.of(4, 5)]], 6])]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('say how many things or bytes follow', () => {
    expect([...flatten(list([[7, 7], [8]]))]).toEqual([2, 7, 7, 8])
    expect([...flatten(measured([7, [8, 9]]))]).toEqual([3, 7, 8, 9])
    expect([...flatten(text('run'))]).toEqual([3, 114, 117, 110])
  })
})
