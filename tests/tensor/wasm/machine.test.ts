import { describe, expect, it } from 'vitest'
import { findMachine, type Assembler } from '../../../src/tensor'
import { machine } from '../support/programs'

const real: Assembler = globalThis.WebAssembly

describe('the machine for vectors', () => {
  it('is none where there is no WebAssembly', () => {
    expect(findMachine(undefined)?.assembler).toBe(real)
    const { WebAssembly: held } = globalThis
    Reflect.deleteProperty(globalThis, 'WebAssembly')
    try {
      expect(findMachine()).toBeUndefined()
    } finally {
      Object.assign(globalThis, { WebAssembly: held })
    }
  })

  it('is none where vectors are unknown', () => {
    expect(findMachine({ ...assembler(), validate: () => false })).toBeUndefined()
  })

  it('is none where a content security policy refuses to compile', () => {
    const refused = class extends real.Module {
      constructor(bytes: BufferSource) {
        super(bytes)
        throw new EvalError('refused by a content security policy')
      }
    }
    expect(findMachine({ ...assembler(), Module: refused })).toBeUndefined()
  })

  it('multiplies and adds in one instruction where it can and is allowed to', () => {
    expect(machine(true).fused).toBe(true)
    expect(machine(false).fused).toBe(false)
    let asked = 0
    const plain = { ...assembler(), validate: (bytes: BufferSource) => asked++ === 0 && real.validate(bytes) }
    expect(findMachine(plain)?.fused).toBe(false)
  })
})

const assembler = (): Assembler => ({
  validate: bytes => real.validate(bytes),
  Module: real.Module,
  Instance: real.Instance,
  Memory: real.Memory,
})
