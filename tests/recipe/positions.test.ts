import { describe, expect, it } from 'vitest'
import {
  blank,
  decode,
  encode,
  MOST_PADDING,
  positionsOf,
  run,
  withLength,
  withTokens,
  type Recipe,
} from '../../src/recipe'

const saw: Recipe = { ...blank('rnn'), tokens: ['I', 'saw', 'a', 'saw'] }

describe('the positions of a recipe', () => {
  it('are its tokens when nothing else was chosen', () => {
    expect(positionsOf(saw)).toEqual({ tokens: saw.tokens, words: 4 })
    expect(positionsOf(saw).tokens).toBe(saw.tokens)
  })

  it('are the first tokens when there are fewer, and padding at the end when there are more', () => {
    expect(positionsOf(withLength(saw, 2))).toEqual({ tokens: ['I', 'saw'], words: 2 })
    expect(positionsOf(withLength(saw, 6))).toEqual({ tokens: [...saw.tokens, '<pad>', '<pad>'], words: 4 })
  })

  it('tell padding from a word that is typed like it', () => {
    const typed = { ...saw, tokens: ['I', '<pad>'] }
    expect(positionsOf(typed)).toEqual({ tokens: ['I', '<pad>'], words: 2 })
    expect(run(typed).byId.has('x.2')).toBe(true)
    expect(run(withLength({ ...saw, tokens: ['I'] }, 2)).byId.has('x.2')).toBe(false)
  })

  it('are never none while there is a word, never more padding than allowed, and none without words', () => {
    expect(positionsOf({ tokens: ['a'], length: 0 }).tokens).toHaveLength(1)
    expect(positionsOf({ tokens: ['a'], length: 999 }).tokens).toHaveLength(1 + MOST_PADDING)
    expect(positionsOf({ tokens: [], length: 5 }).tokens).toEqual([])
  })

  it('give equal choices one list, so that a figure is not drawn again', () => {
    expect(positionsOf(withLength(saw, 6)).tokens).toBe(positionsOf(withLength({ ...saw }, 6)).tokens)
  })

  it('keep the whole sentence in a link, whatever part of it is read', () => {
    for (const length of [1, 3, 6]) {
      const link = encode(withLength(saw, length))
      expect(link).toContain(`t=I_saw_a_saw&length=${length}`)
      const { recipe, notices } = decode(`#${link}`, blank, 'lstm')
      expect(recipe).toEqual(withLength(saw, length))
      expect(notices).toEqual([])
    }
    expect(encode(withLength(withLength(saw, 6), 4))).toBe(encode(saw))
    for (const text of ['0', '-1', '2.5', 'all', '1000'])
      expect(decode(`#/rnn?t=a_b&length=${text}`, blank, 'lstm').notices.map(({ key }) => key)).toEqual(['length'])
  })

  it('are no change when the same number is chosen again, and are all read when the tokens change', () => {
    const six = withLength(saw, 6)
    expect(withLength(six, 6)).toBe(six)
    expect(withLength(saw, 4)).toBe(saw)
    expect(withTokens(six, ['a', 'b'])).toEqual({ ...saw, tokens: ['a', 'b'] })
  })

  it.each(['x.3', 'a.3', 'h.3'])('leave the numbers of the words alone: %s', id => {
    const of = (recipe: Recipe) => run(recipe).byId.get(id)?.data
    expect(of(saw)).toHaveLength(id === 'x.3' ? 3 : 4)
    expect(of(withLength(saw, 3))).toEqual(of(saw))
    expect(of(withLength(saw, 7))).toEqual(of(saw))
  })

  it('give padding the vector 0 in attention, in rows and in columns, and in a hand-set example', () => {
    const attention: Recipe = { ...blank('attention'), tokens: saw.tokens }
    for (const recipe of [attention, { ...attention, weights: { kind: 'example', id: 'four-tokens' } } as const]) {
      for (const tokens of ['rows', 'columns'] as const) {
        const X = run(withLength({ ...recipe, options: { ...recipe.options, tokens } }, 6)).byId.get('X')
        const at = (position: number, feature: number) =>
          tokens === 'rows' ? X?.data[position * 4 + feature] : X?.data[feature * 6 + position]
        for (let feature = 0; feature < 4; feature++) for (const pad of [4, 5]) expect(at(pad, feature)).toBe(0)
        expect([0, 1, 2, 3].some(feature => at(3, feature) !== 0)).toBe(true)
      }
    }
  })
})
