import { describe, expect, it } from 'vitest'
import * as all from '../../src/tasks'
import { labels, tagIndex } from '../../src/tasks/brown/labels'
import { labelled } from '../../src/tasks/brown/sentences'
import { leftOut } from '../../src/tasks/brown/templates'
import { withUnknown } from '../../src/tasks/brown/words'
import { words as templateWords } from '../../src/tasks/tagging/words'
import { sourcesOf } from '../tooling/sources.js'
import { draws } from './support/seeds'

const sources = sourcesOf(all)
const words = sources.brown?.flat().flatMap(([word, label]) => (label === null ? [] : [[word, label] as const])) ?? []
const task = all.tasks.brown({}, sources)

/** How often each word of the corpus has each label. */
const uses = new Map<string, number[]>()
for (const [word, label] of words) {
  const found = uses.get(word.toLowerCase()) ?? labels.map(() => 0)
  uses.set(word.toLowerCase(), found)
  found[label] = (found[label] ?? 0) + 1
}
const commonest = (word: string): number => {
  const found = uses.get(word.toLowerCase()) ?? []
  return found.indexOf(Math.max(...found))
}

describe('the Brown corpus', () => {
  it('is whole: 500 texts, 57,340 sentences, and each word has a part of speech', () => {
    expect(sources.brown).toHaveLength(57_340)
    expect(words.length).toBeGreaterThan(1_160_000)
    expect(new Set(words.map(([, label]) => label))).toEqual(new Set(labels.map((_, index) => index)))
  })

  it('is nouns more than anything else, and hardly ever foreign words or interjections', () => {
    const counts = labels.map((_, index) => [...uses.values()].reduce((sum, found) => sum + (found[index] ?? 0), 0))
    expect(Math.max(...counts)).toBe(counts[tagIndex('NOUN')])
    expect(counts[tagIndex('OTHER')] ?? NaN).toBeLessThan(0.005 * words.length)
  })

  it('agrees with the templates about every word that has one part of speech there, but for those left out', () => {
    const plain = all.tasks.tagging()
    const tags = new Map<string, Set<number>>()
    for (const { tokens, targets } of draws(3000, plain.example)) {
      tokens.forEach((token, at) => tags.set(token, (tags.get(token) ?? new Set()).add(targets[at] ?? -1)))
    }
    const single = [...tags].filter(([, found]) => found.size === 1)
    const against = single.filter(([word, found]) => !found.has(commonest(word)))
    expect(against.map(([word]) => word).toSorted()).toEqual([...leftOut].toSorted())
  })

  it('gives a row to each of its commonest words', () => {
    expect(task.vocabulary).toHaveLength(3800)
    expect(task.vocabulary.slice(0, 2)).toEqual([all.PAD, all.UNKNOWN])
    for (const word of ['the', 'I', 'said', 'mr.', '"', "didn't", 'government']) expect(task.vocabulary).toContain(word)
  })

  it('knows a word by five uses or more, none of them in a sentence that is kept back', () => {
    const known = new Set(task.vocabulary)
    const read = labelled(sources.brown ?? []).map(sentence => withUnknown(sentence, known).map(({ text }) => text))
    const counts = new Map(task.vocabulary.map(word => [word, 0]))
    for (const word of read.filter(tokens => !all.isHeldBack(tokens)).flat())
      counts.set(word, (counts.get(word) ?? 0) + 1)
    const given = new Set([all.PAD, ...templateWords])
    expect([...counts].filter(([word, count]) => count < 5 && !given.has(word))).toEqual([])
    expect(counts.size).toBe(3800)
  })

  it('leaves no sentence on both sides, and none shorter than 3 words or longer than 16', () => {
    const learnt = draws(3000, random => all.trainingExample<all.Example>(task, random))
    const kept = draws(600, random => all.validationExample<all.Example>(task, random))
    const seen = new Set(learnt.map(({ tokens }) => tokens.join(' ')))
    expect(kept.filter(({ tokens }) => seen.has(tokens.join(' ')))).toEqual([])
    expect([...learnt, ...kept].filter(({ tokens: { length } }) => length < 3 || length > 16)).toEqual([])
  })

  it('is known by nine words in ten to one who knows each word by itself, by fewer where words are nouns and verbs', () => {
    const [whole, ambiguous] = task.sets.map(({ chance }) => chance)
    expect(whole).toBeCloseTo(0.9, 1)
    expect(ambiguous).toBeCloseTo(0.6, 1)
  })
})
