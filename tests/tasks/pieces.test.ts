import { describe, expect, it } from 'vitest'
import { align, type Piece } from '../../src/tasks/pieces'

const saw: Piece<'verb'> = { part: 'verb', source: ['did', 'see'], target: [{ text: '看见', from: [1] }] }
const today: Piece<'time'> = { part: 'time', source: ['this', 'day'], target: [{ text: '今天', from: [0, 1] }] }

describe('aligning pieces', () => {
  it('keeps what belongs together when the pieces change places', () => {
    expect(align<'verb' | 'time'>([saw, today], [today, saw])).toEqual({
      tokens: ['did', 'see', 'this', 'day'],
      parts: ['verb', 'verb', 'time', 'time'],
      translation: ['今天', '看见'],
      alignment: [[2, 3], [1]],
    })
  })

  it('refuses a translation of what was not said', () => {
    expect(() => align<'verb' | 'time'>([saw], [saw, today])).toThrow(
      "expected a piece of the source order, found 'time'",
    )
  })
})
