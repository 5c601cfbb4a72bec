import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { trainerOf } from '../../src/training/recipe'
import { adjoints, compile, leaf, lookup, product, sum, tanh } from '../../src/tensor'
import { ways } from '../tensor/support/programs'
import { tiny } from './support/recipes'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that are still held after everything that can go has gone. */
function held(): number {
  collect()
  const { heapUsed, arrayBuffers, external } = process.memoryUsage()
  return heapUsed + arrayBuffers + external
}

/** Bytes on the heap, those that could go included. */
const used = (): number => process.memoryUsage().heapUsed

/** By how many bytes something makes a count grow each time: the least of some turns, because the compiler takes some now and then. */
function growth(count: () => number, work: () => void): number {
  const turns = Array.from({ length: 4 }, () => {
    collect()
    const before = count()
    work()
    return count() - before
  })
  return Math.min(...turns.map(Math.abs))
}

const KILOBYTE = 1024

describe('the heap', () => {
  it.each(['single', 'double'] as const)('is as it was after a thousand training steps in %s precision', precision => {
    const trainer = trainerOf({ ...tiny, precision, budget: 5000 })
    const walk = () => {
      for (let k = 0; k < 1000; k++) trainer.step()
    }
    walk()
    expect(growth(held, walk)).toBeLessThan(50 * KILOBYTE)
    expect(trainer.steps()).toBe(5000)
  })

  const vectors = ways.filter(([name]) => name.startsWith('simd'))
  it.each(vectors)('does not hear of a program of %s that runs and learns thousands of times', (_, options) => {
    const [table, W] = [leaf('table', 9, 8), leaf('W', 8, 8)]
    const x = lookup('row')(table, leaf('i', 1, 16))
    const y = tanh(sum(product(x, W), x))
    const bars = adjoints(y, leaf('1', 16, 8))
    const learned = [table, W].map(parameter => ({ parameter, gradient: bars.get(parameter) }))
    const program = compile([y], { ...options, learned })
    const step = { rate: 0.1, first: 0.9, second: 0.999, correction: 2, eps: 1e-8, decay: 0, shrink: 1 }
    const steps = () => {
      for (let k = 0; k < 5000; k++) {
        program.run()
        program.adam(step)
      }
    }
    steps()
    expect(vectors.length).toBeGreaterThan(1)
    expect(growth(used, steps)).toBeLessThan(20 * KILOBYTE)
  })
})
