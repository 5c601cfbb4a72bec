import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHeldBack, makeTask, type TaskChoice } from '../../src/tasks'
import { encoder } from '../../src/training/batch'
import { trainingBatches, validationExamples } from '../../src/training/examples'

const sentiment = makeTask({ id: 'sentiment' })
const translation = makeTask({ id: 'translation' })
const split: readonly TaskChoice[] = [
  { id: 'sentiment' },
  { id: 'agreement' },
  { id: 'tagging' },
  { id: 'translation' },
]

const sentencesOf = (examples: readonly { readonly tokens: readonly string[] }[]) =>
  examples.map(({ tokens }) => tokens.join(' '))

describe('the sentences of a step', () => {
  it('depend on the seed and the step alone', () => {
    const material = { task: sentiment, seed: 3, batch: 4, examples: 50 }
    const [forwards, backwards] = [trainingBatches(material), trainingBatches(material)]
    const steps = [0, 1, 2, 3, 4]
    const there = steps.map(step => sentencesOf(forwards(step)))
    const back = steps.toReversed().map(step => sentencesOf(backwards(step)))
    expect(back.toReversed()).toEqual(there)
    expect(sentencesOf(trainingBatches({ ...material, seed: 4 })(0))).not.toEqual(there[0])
  })

  it('come from so many different ones as there are to learn from', () => {
    const batches = trainingBatches({ task: sentiment, seed: 1, batch: 32, examples: 3 })
    expect(new Set([0, 1, 2].flatMap(step => sentencesOf(batches(step)))).size).toBe(3)
  })

  it.each(split)('are never among those that validate: $id', choice => {
    const task = makeTask(choice)
    const batches = trainingBatches({ task, seed: 1, batch: 32, examples: 500 })
    const learnt = new Set(Array.from({ length: 10 }, (_, step) => sentencesOf(batches(step))).flat())
    const held = validationExamples(task, 1, 100)
    expect(sentencesOf(held).filter(sentence => learnt.has(sentence))).toEqual([])
    expect(held.filter(({ tokens }) => !isHeldBack(tokens))).toEqual([])
  })
})

describe('a batch', () => {
  it('holds every token and target in its place, and nothing behind the sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), (bucket, step) => {
        const examples = trainingBatches({ task: sentiment, seed: 1, batch: 5, examples: 100 })(step)
        const { source, asked } = encoder(sentiment, bucket)(examples)
        const { length, tokens, real } = source
        examples.forEach((example, b) => {
          for (let t = 0; t < length; t++) {
            const word = example.tokens[t]
            const cell = b * length + t
            expect(real[cell]).toBe(word === undefined ? 0 : 1)
            expect(sentiment.vocabulary[tokens[cell] ?? -1]).toBe(word ?? '<pad>')
            expect(asked[cell]).toBe(example.targets[t] ?? -1)
          }
        })
      }),
      { numRuns: 30 },
    )
  })

  it('is as long as its longest sentence, rounded up only where lengths differ', () => {
    const of = (lengths: readonly number[]) =>
      encoder(sentiment, 4)(lengths.map(length => ({ tokens: Array(length).fill('the'), targets: [], facts: {} })))
        .source.length
    expect([of([5, 3]), of([4, 3]), of([5, 5])]).toEqual([8, 4, 5])
  })

  it('of a translation asks for each word after those before it, and has both sides equally long', () => {
    const [example] = trainingBatches({ task: translation, seed: 1, batch: 1, examples: 9 })(0)
    if (!example || !('translation' in example) || translation.kind !== 'translate') throw new Error('no translation')
    const { source, target, asked } = encoder(translation)([example])
    const words = [...(example.translation as readonly string[])]
    const spell = (indices: Iterable<number> = []) =>
      [...indices].map(index => translation.targetVocabulary[index] ?? 'nothing')
    const filled = (all: readonly string[], filling: string) =>
      all.concat(Array<string>(source.length - all.length).fill(filling))
    expect(spell(target?.tokens)).toEqual(filled(['<bos>', ...words], '<pad>'))
    expect(spell(asked)).toEqual(filled([...words, '<eos>'], 'nothing'))
  })
})
