import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  blank,
  drawByShare,
  isComplete,
  isLanguageModel,
  nextWords,
  provide,
  readTrained,
  run,
  trainedOf,
  withLength,
  type NextWord,
  type Recipe,
} from '../../src/recipe'
import { valueOf } from '../../src/trace'

const files = ['names-gru', 'names-lstm', 'names-rnn', 'agreement-gru-small', 'sentiment-lstm'] as const

beforeAll(async () => {
  for (const id of files)
    provide(await readTrained(new Uint8Array(readFileSync(`public/models/${id}.safetensors`)), id))
})

function recipeOn(id: (typeof files)[number], tokens: readonly string[], temperature = 1): Recipe {
  const weights = { kind: 'trained', id } as const
  const trained = trainedOf(weights)
  if (!trained) throw new Error(`${id} has been provided`)
  const empty = blank(trained.model)
  return { ...empty, weights, tokens, options: { ...empty.options, ...trained.options, temperature } }
}

const next = (recipe: Recipe): readonly NextWord[] => nextWords(recipe, run(recipe))

describe('language models', () => {
  it('are told from other weights by what their answers are', () => {
    expect(isLanguageModel(recipeOn('names-gru', ['m']))).toBe(true)
    expect(isLanguageModel(recipeOn('agreement-gru-small', ['the']))).toBe(true)
    expect(isLanguageModel(recipeOn('sentiment-lstm', ['the']))).toBe(false)
    expect(isLanguageModel(blank('lstm'))).toBe(false)
    expect(next(recipeOn('sentiment-lstm', ['the', 'food']))).toEqual([])
  })

  it('say in words what the marks of their outputs are', () => {
    expect(trainedOf({ kind: 'trained', id: 'names-gru' })?.answers.slice(0, 4)).toEqual([
      { en: '(padding)', zh: '（填充）' },
      { en: '(start)', zh: '（起始）' },
      { en: '(end)', zh: '（结束）' },
      { en: 'a', zh: 'a' },
    ])
  })
})

describe('what may be written next', () => {
  it.each(['names-gru', 'names-lstm', 'names-rnn'] as const)(
    'is every letter and the end, with the shares after the last one, the likeliest first: %s',
    id => {
      const recipe = recipeOn(id, [...'mar'])
      const words = next(recipe)
      expect(words.map(({ word }) => word).sort()).toEqual(['<eos>', ...'abcdefghijklmnopqrstuvwxyz'])
      const shares = valueOf(run(recipe), 'y_hat.4').data
      for (const { index, share, word, ends } of words) {
        expect(share).toBe(shares[index])
        expect(ends).toBe(word === '<eos>')
      }
      expect(words.map(({ share }) => share)).toEqual(words.map(({ share }) => share).toSorted((a, b) => b - a))
    },
  )

  it('goes by the shares at the temperature of the recipe, in the same order at each', () => {
    const [cold, warm] = [next(recipeOn('names-gru', [...'mar'], 0.1)), next(recipeOn('names-gru', [...'mar'], 5))]
    expect(cold.map(({ word }) => word)).toEqual(warm.map(({ word }) => word))
    expect(cold[0]?.share).toBeGreaterThan(warm[0]?.share ?? 1)
    expect(warm[0]?.share).toBeLessThan(0.1)
  })

  it('is nothing where only the beginning of the sentence is read, and the same with padding behind it', () => {
    const recipe = recipeOn('names-gru', [...'mar'])
    expect(next(withLength(recipe, 2))).toEqual([])
    expect(next(withLength(recipe, 6))).toEqual(next(recipe))
  })
})

describe('drawing', () => {
  const words: readonly NextWord[] = [
    { index: 3, word: 'a', share: 0.5, ends: false },
    { index: 4, word: 'b', share: 0.25, ends: false },
    { index: 2, word: '<eos>', share: 0.05, ends: true },
  ]

  it('takes each as often as its share of what can be written', () => {
    const counts = { a: 0, b: 0, '<eos>': 0 } as Record<string, number>
    for (let k = 0; k < 1600; k++) {
      const { word = '' } = drawByShare(words, (k + 0.5) / 1600) ?? {}
      counts[word] = (counts[word] ?? 0) + 1
    }
    expect(counts).toEqual({ a: 1000, b: 500, '<eos>': 100 })
  })

  it('takes the first at 0, the last just below 1, and nothing of nothing', () => {
    expect(drawByShare(words, 0)?.word).toBe('a')
    expect(drawByShare(words, 1 - 1e-12)?.word).toBe('<eos>')
    expect(drawByShare([], 0.5)).toBeUndefined()
  })
})

describe('a sentence that is complete', () => {
  it('is one behind whose full stop nothing was ever asked; a name is never complete by a letter', () => {
    expect(isComplete(recipeOn('agreement-gru-small', ['the', 'key', 'waits', '.']))).toBe(true)
    expect(isComplete(recipeOn('agreement-gru-small', ['the', 'key', 'waits']))).toBe(false)
    expect(isComplete(recipeOn('names-gru', ['m', '.']))).toBe(false)
  })
})
