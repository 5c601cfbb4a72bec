import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compare } from './golden/compare'
import { adapters } from './golden/families'
import { caseFiles, readCases } from './golden/folder'
import { goldenCase, type GoldenCase } from './golden/format'
import type { Adapter } from './golden/wiring'

/** A case that is worked out by hand: σ(0) = ½ with slope ¼. */
const half = {
  name: 'half',
  module: 'sigmoid',
  config: {},
  inputs: { x: { shape: [2], data: [0, 0] } },
  params: {},
  outputs: { output: { shape: [2], data: [0.5, 0.5] } },
  weight: { output: { shape: [2], data: [4, 8] } },
  loss: 6,
  grads: { inputs: { x: { shape: [2], data: [1, 2] } }, params: {} },
}

const sigmoid: Adapter = golden => {
  const adapter = adapters['sigmoid']
  if (!adapter) throw new Error('there is no adapter for sigmoid')
  return adapter(golden)
}
const errors = (golden: GoldenCase) => {
  const { outputs, gradients } = compare(golden, sigmoid)
  return Object.fromEntries([...outputs, ...gradients].map(({ tensor, error }) => [tensor, error]))
}

describe('comparing with a case', () => {
  it('finds no error where there is none', () => {
    expect(errors(goldenCase(half, 'half'))).toEqual({ output: 0, loss: 0, '∂x': 0 })
  })

  it('finds a wrong output, a wrong loss and a wrong gradient', () => {
    const wrong = {
      ...half,
      outputs: { output: { shape: [2], data: [0.5, 0.625] } },
      loss: 8,
      grads: { inputs: { x: { shape: [2], data: [1, 4] } }, params: {} },
    }
    expect(errors(goldenCase(wrong, 'half'))).toEqual({ output: 0.125, loss: 0.25, '∂x': 0.5 })
  })

  it('counts NaN as infinitely wrong', () => {
    const broken: Adapter = golden => {
      const wires = sigmoid(golden)
      for (const patches of wires.outputs.values()) for (const { value } of patches) value.data.fill(NaN)
      return wires
    }
    expect(compare(goldenCase(half, 'half'), broken).outputs.map(({ error }) => error)).toContain(Infinity)
  })

  it('refuses outputs that nothing stands for, and gradients that a case leaves out', () => {
    const more = { ...half, outputs: { ...half.outputs, alpha: { shape: [1], data: [1] } } }
    expect(() => errors(goldenCase(more, 'half'))).toThrow('nothing of ours stands for alpha; there is output')
    const less = { ...half, grads: { inputs: {}, params: {} } }
    expect(() => errors(goldenCase(less, 'half'))).toThrow('the case has no x; it has nothing')
  })
})

describe('reading a folder of cases', () => {
  let folder = ''
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'golden-'))))
  afterEach(() => rmSync(folder, { recursive: true }))
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
  const read = () => caseFiles(folder).flatMap(promised => readCases(folder, promised))

  it('reads what an index promises, or every JSON file without one', () => {
    write('sigmoid.json', [half])
    expect(read().map(({ name }) => name)).toEqual(['half'])
    write('index.json', { files: { 'sigmoid.json': { cases: 1 } } })
    expect(read().map(({ name }) => name)).toEqual(['half'])
  })

  const damage: readonly (readonly [sentence: string, content: unknown, promise: object])[] = [
    ['tanh.json is missing: the index of', undefined, {}],
    ['tanh.json is not JSON', '[{"name":', {}],
    ['tanh.json holds no list of cases', {}, {}],
    ['tanh.json holds an empty list of cases', [], {}],
    ['tanh.json has 1 cases, expected 2', [half], { cases: 2 }],
    ['tanh.json has 2 cases, but only 1 names', [half, half], {}],
    ['tanh.json was changed: its SHA-256 is', [half], { sha256: 'no such digest' }],
    ['tanh.json[0] is null, expected an object', [null], {}],
    ['tanh.json[0].name is undefined, expected a name', [{ ...half, name: undefined }], {}],
    ['tanh.json[0] (half).loss is undefined, expected a number', [{ ...half, loss: undefined }], {}],
    [
      'tanh.json[0] (half).inputs.x is 3 and needs 3 numbers, but has 2',
      [{ ...half, inputs: { x: { shape: [3], data: [0, 0] } } }],
      {},
    ],
    [
      'tanh.json[0] (half).inputs.x[0] is "NaN", expected a number',
      [{ ...half, inputs: { x: { shape: [1], data: ['NaN'] } } }],
      {},
    ],
  ]
  it.each(damage)('says "%s"', (sentence, content, promise) => {
    if (content !== undefined) write('tanh.json', content)
    write('index.json', { files: { 'tanh.json': promise } })
    expect(read).toThrow(sentence)
  })

  it('says that a folder is not there, and that an index promises nothing', () => {
    expect(() => caseFiles(join(folder, 'nowhere'))).toThrow('there is no golden folder at')
    write('index.json', { files: {} })
    expect(read).toThrow('promises no files')
  })
})
