import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { trainerOf } from '../../src/training/recipe'
import { adjoints, compile, leaf, lookup, product, sum, tanh } from '../../src/tensor'
import { ways } from '../tensor/support/programs'
import { tiny } from './support/recipes'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const READINGS = 3

/**
 * Bytes that are still held after everything that can go has gone. The least of some readings counts: what finalisers and
 * the compiler let go, they let go a moment later.
 */
function held(): number {
  const readings = Array.from({ length: READINGS }, () => {
    collect()
    const { heapUsed, arrayBuffers, external } = process.memoryUsage()
    return heapUsed + arrayBuffers + external
  })
  return Math.min(...readings)
}

/** Bytes on the heap, those that could go included. */
const used = (): number => process.memoryUsage().heapUsed

/** Walks after which is read, at the beginning and at the end; the least counts, because what the engine holds itself goes up and down. */
const READ = 3
/** Walks between them. */
const BETWEEN = 12

/**
 * How many bytes more are held after many walks than after the first ones, which leave the engine little to do: all of them
 * together, because a list that doubles its room grows in few of them.
 */
function kept(walk: () => void): number {
  const least = (): number =>
    Math.min(
      ...Array.from({ length: READ }, () => {
        walk()
        return held()
      }),
    )
  const before = least()
  for (let k = 0; k < BETWEEN; k++) walk()
  return least() - before
}

const TURNS = 4

/** By how many bytes some work makes the heap grow before anything is let go: the least of some turns, because the compiler takes some now and then. */
function made(work: () => void): number {
  work()
  const turns = Array.from({ length: TURNS }, () => {
    collect()
    const before = used()
    work()
    return used() - before
  })
  return Math.min(...turns.map(Math.abs))
}

const KILOBYTE = 1024

describe('the heap', () => {
  it.each(['single', 'double'] as const)(
    'is as it was after thousands of training steps in %s precision',
    precision => {
      const walks = 2 * READ + BETWEEN
      const trainer = trainerOf({ ...tiny, precision, budget: walks * 1000 })
      const walk = () => {
        for (let k = 0; k < 1000; k++) trainer.step()
      }
      expect(kept(walk)).toBeLessThan(160 * KILOBYTE)
      expect(trainer.steps()).toBe(walks * 1000)
    },
    60_000,
  )

  const vectors = ways.filter(([name]) => name.startsWith('simd'))
  it('is looked at under programs with and without the combined instruction', () => {
    expect(vectors).toHaveLength(2)
  })

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
    expect(made(steps)).toBeLessThan(20 * KILOBYTE)
  })
})
