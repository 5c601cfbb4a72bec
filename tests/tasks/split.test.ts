import { describe, expect, it } from 'vitest'
import { fnv1a, isHeldBack, seeded, trainingExample, validationExample } from '../../src/tasks'
import { allTasks } from './support/all-tasks'

describe('the split', () => {
  it('is the published FNV-1a hash of UTF-8 bytes', () => {
    expect(['', 'a', 'foobar', '锯子'].map(fnv1a)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968, utf8Reference('锯子')])
  })

  it('does not look at the beginning mark', () => {
    const sentences = Array.from({ length: 200 }, (_, index) => ['the', 'key', String(index)])
    expect(sentences.map(words => isHeldBack(['<bos>', ...words]))).toEqual(sentences.map(isHeldBack))
    expect(new Set(sentences.map(isHeldBack)).size).toBe(2)
  })

  it('keeps back the one sentence in ten whose hash ends in zero', () => {
    const sentences = Array.from({ length: 2000 }, (_, index) => ['sentence', '句子', String(index)])
    const ending = sentences.filter(words => utf8Reference(words.join(' ')) % 10 === 0)
    expect(sentences.filter(isHeldBack)).toEqual(ending)
    expect(Math.abs(ending.length / 2000 - 0.1)).toBeLessThan(0.02)
  })

  it.each(allTasks.filter(task => !task.fresh).map(task => ({ task, id: task.id })))(
    'leaves no sentence of $id on both sides, sets included',
    ({ task }) => {
      const text = ({ tokens }: { readonly tokens: readonly string[] }) => tokens.join(' ')
      const random = seeded(11)
      const training = new Set(Array.from({ length: 1500 }, () => text(draw(task, random, 'training'))))
      const examined = [
        ...Array.from({ length: 150 }, () => text(draw(task, random, 'validation'))),
        ...task.sets.flatMap(set => Array.from({ length: 20 }, () => text(set.question(random).example))),
      ]
      expect(examined.filter(sentence => training.has(sentence))).toEqual([])
      expect(training.size).toBeGreaterThan(10)
    },
  )

  it('draws freely where sequences do not recur: two thousand of recall are all different', () => {
    const [recall] = allTasks.filter(task => task.fresh)
    if (recall?.kind !== 'answer') throw new Error(`expected recall, found ${recall?.id}`)
    const random = seeded(12)
    const drawn = Array.from({ length: 2000 }, () => trainingExample(recall, random).tokens.join(' '))
    expect(new Set(drawn).size).toBe(2000)
    expect(drawn.some(sentence => isHeldBack(sentence.split(' ')))).toBe(true)
  })
})

type AnyTask = (typeof allTasks)[number]

function draw(task: AnyTask, random: () => number, side: 'training' | 'validation') {
  const from = side === 'training' ? trainingExample : validationExample
  return task.kind === 'translate' ? from(task, random) : from(task, random)
}

/** The hash in arithmetic of big integers, which needs no 32-bit tricks. */
function utf8Reference(text: string): number {
  let hash = 0x811c9dc5n
  for (const byte of Buffer.from(text, 'utf8')) hash = ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n
  return Number(hash)
}
