import { describe, expect, it } from 'vitest'
import { isRight, type PlaceAsk } from '../../src/tasks'

const always = (scores: readonly number[]) => () => scores

describe('judging an answer', () => {
  const mass: PlaceAsk = { by: 'mass', at: 0, right: [0, 1], wrong: [2, 3] }
  const best: PlaceAsk = { by: 'best', at: 0, right: 1 }
  const turn: PlaceAsk = { by: 'turn', before: 0, at: 1, right: 1 }

  it('adds up the right words against the wrong ones, and a tie is wrong', () => {
    expect(isRight(mass, always([0.3, 0.3, 0.35, 0]))).toBe(true)
    expect(isRight(mass, always([0.1, 0.1, 0.5, 0.3]))).toBe(false)
    expect(isRight(mass, always([0.25, 0.25, 0.25, 0.25]))).toBe(false)
  })

  it('wants the right answer above every other', () => {
    expect(isRight(best, always([0.3, 0.4, 0.3]))).toBe(true)
    expect(isRight(best, always([0.4, 0.4, 0.2]))).toBe(false)
    expect(isRight(best, always([0.5, 0.4, 0.1]))).toBe(false)
  })

  it('wants a change of mind at the place and not before', () => {
    const then = (first: readonly number[], second: readonly number[]) => (at: number) => (at === 0 ? first : second)
    expect(isRight(turn, then([0.8, 0.2], [0.3, 0.7]))).toBe(true)
    expect(isRight(turn, then([0.3, 0.7], [0.3, 0.7]))).toBe(false)
    expect(isRight(turn, then([0.8, 0.2], [0.8, 0.2]))).toBe(false)
  })
})
