import { describe, expect, it } from 'vitest'
import { normal, seeded, textSeed } from '../../src/tensor'

const draw = (random: () => number, count: number) => Array.from({ length: count }, random)

describe('seeded randomness', () => {
  it('repeats itself for a seed, and differs between seeds', () => {
    expect(draw(seeded(7), 5)).toEqual(draw(seeded(7), 5))
    expect(draw(seeded(7), 5)).not.toEqual(draw(seeded(8), 5))
  })

  it('is the published mulberry32 stream, so that any machine draws the same weights', () => {
    expect(draw(seeded(1), 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  })

  it('stays in [0, 1) and is even: mean ½, variance ¹⁄₁₂', () => {
    const numbers = draw(seeded(1), 20000)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    const mean = numbers.reduce((s, n) => s + n, 0) / numbers.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01)
    expect(Math.abs(numbers.reduce((s, n) => s + (n - mean) ** 2, 0) / numbers.length - 1 / 12)).toBeLessThan(0.002)
  })

  it('has normal numbers with mean 0 and variance 1, all finite', () => {
    const numbers = draw(normal(seeded(2)), 20000)
    expect(numbers.every(Number.isFinite)).toBe(true)
    expect(Math.abs(numbers.reduce((s, n) => s + n, 0) / numbers.length)).toBeLessThan(0.03)
    expect(Math.abs(numbers.reduce((s, n) => s + n * n, 0) / numbers.length - 1)).toBeLessThan(0.05)
  })

  it('gives a word one seed, and other words and other starts other seeds', () => {
    expect(textSeed('saw', 1)).toBe(textSeed('saw', 1))
    expect(new Set([textSeed('saw', 1), textSeed('Saw', 1), textSeed('saw', 2), textSeed('锯', 1)]).size).toBe(4)
  })
})
