import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notFinite, readTensors, writeTensors, type Stored, type Tensor } from '../../src/weights'

const folder = join(import.meta.dirname, '../golden/safetensors')
const bytesOf = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(folder, ...path)))
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))

interface Described {
  readonly metadata?: Readonly<Record<string, string>>
  readonly bits?: readonly number[]
  readonly tensors?: Readonly<Record<string, Tensor>>
  readonly params?: Readonly<Record<string, Tensor>>
}

const good = readdirSync(folder).filter(file => file.endsWith('.safetensors'))

describe('the safetensors of the golden folder', () => {
  it('are eight', () => {
    expect(good).toHaveLength(8)
  })

  it.each(good)('%s holds exactly the numbers that its description says', file => {
    const described = json(file.replace('.safetensors', '.json')) as Described
    const { tensors, metadata } = readTensors(bytesOf(file))
    const expected = Object.entries(described.tensors ?? described.params ?? {})
    expect([...tensors.keys()].sort()).toEqual(expected.map(([name]) => name).sort())
    for (const [name, { shape, data, stored }] of expected) {
      const found = tensors.get(name)
      expect(found?.shape, name).toEqual(shape)
      expect(Array.from(found?.data ?? []), name).toEqual(data)
      if (described.tensors?.[name] && stored) expect(found?.stored, name).toBe(stored)
    }
    if (described.metadata) expect(metadata).toEqual(described.metadata)
  })

  it.each(['F16', 'BF16'] as const)('%s writes the bits it reads, subnormals and signed zero included', stored => {
    const name = `special-${stored.toLowerCase()}`
    const { bits = [], tensors } = json(`${name}.json`) as Described
    const values = tensors?.['values'] ?? { shape: [0], data: [] }
    const bytes = writeTensors({ tensors: new Map([['values', { ...values, stored }]]), metadata: {} })
    const view = new DataView(bytes.buffer, bytes.length - 2 * bits.length)
    expect(bits.map((_, k) => view.getUint16(2 * k, true))).toEqual(bits)
  })
})

interface Broken {
  readonly file: string
  readonly problem: string
  readonly expected: 'reject' | 'flag'
}

const broken = json('malformed', 'manifest.json') as readonly Broken[]

describe('a damaged file', () => {
  it('stands in the manifest, every one', () => {
    const files = readdirSync(join(folder, 'malformed')).filter(file => file.endsWith('.safetensors'))
    expect(files.sort()).toEqual(broken.map(({ file }) => file).sort())
  })

  it.each(broken.filter(({ expected }) => expected === 'reject'))('is refused: $problem', ({ file }) => {
    expect(() => readTensors(bytesOf('malformed', file))).toThrow(/\w+ .*\w+/)
  })

  it.each(broken.filter(({ expected }) => expected === 'flag'))('is flagged by name: $problem', ({ file }) => {
    expect(notFinite(readTensors(bytesOf('malformed', file)))).toEqual(['weight'])
  })

  it('never brings the reader down, whatever byte is wrong', () => {
    const whole = bytesOf('mixed-dtypes.safetensors')
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bytes = whole.slice()
        bytes[at] = byte
        try {
          readTensors(bytes)
        } catch (error) {
          expect((error as Error).message.length).toBeGreaterThan(10)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('writing', () => {
  const exact: readonly Stored[] = ['F64', 'I64', 'I32', 'U8', 'BOOL']

  it('is undone by reading', () => {
    const tensor = fc
      .tuple(fc.constantFrom(...exact), fc.array(fc.constantFrom(0, 1), { maxLength: 12 }))
      .map(([stored, data]): Tensor => ({ stored, data: Float64Array.from(data), shape: [data.length] }))
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), tensor),
        fc.dictionary(fc.string(), fc.string()),
        (all, metadata) => {
          const tensors = new Map(
            Object.entries(all).filter(([name]) => name !== '__metadata__' && name !== '__proto__'),
          )
          const plain = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== '__proto__'))
          const back = readTensors(writeTensors({ tensors, metadata: plain }))
          expect(new Map([...back.tensors].sort())).toEqual(new Map([...tensors].sort()))
          expect(back.metadata).toEqual(plain)
        },
      ),
    )
  })

  it('rounds to the nearest half, ties to even', () => {
    const write = (x: number) => {
      const tensors = new Map([['x', { shape: [], data: [x], stored: 'F16' } as const]])
      return readTensors(writeTensors({ tensors, metadata: {} })).tensors.get('x')?.data[0]
    }
    expect(write(1 + 2 ** -11)).toBe(1)
    expect(write(1 + 3 * 2 ** -11)).toBe(1 + 2 ** -9)
    expect(write(2047.9999)).toBe(2048)
    expect(write(65520)).toBe(Infinity)
    expect(write(2 ** -25)).toBe(0)
    expect(write(1023.6 * 2 ** -24)).toBe(2 ** -14)
  })

  it('refuses numbers that do not fill the shape', () => {
    const tensors = new Map([['W', { shape: [2, 3], data: [1, 2], stored: 'F32' } as const]])
    expect(() => writeTensors({ tensors, metadata: {} })).toThrow('W (2×3) needs 6 numbers, but 2 were given')
  })
})
