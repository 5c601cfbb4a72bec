import { describe, expect, it } from 'vitest'
import { perFrame } from '../../../src/app/training/per-frame'

function frames() {
  const passed: number[] = []
  const asked: (() => void)[] = []
  const { put, flush } = perFrame<number>(
    value => passed.push(value),
    call => asked.push(call),
  )
  return { passed, asked, put, flush, next: () => asked.shift()?.() }
}

describe('what is passed on once a frame', () => {
  it('is the newest of many, and one frame is asked for', () => {
    const { passed, asked, put, next } = frames()
    for (let value = 0; value < 1000; value++) put(value)
    expect(asked).toHaveLength(1)
    expect(passed).toEqual([])
    next()
    expect(passed).toEqual([999])
    put(1000)
    next()
    expect(passed).toEqual([999, 1000])
  })

  it('can be had at once, and is not passed on twice', () => {
    const { passed, put, flush, next } = frames()
    put(1)
    flush()
    next()
    flush()
    expect(passed).toEqual([1])
  })
})
