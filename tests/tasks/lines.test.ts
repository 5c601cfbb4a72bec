import { describe, expect, it } from 'vitest'
import { isHeldBack, makeTask, outputs, seeded, tasks, trainingExample } from '../../src/tasks'
import { englishNames } from '../../src/tasks/names/english'
import { madeUpNames, verses } from './support/all-tasks'
import { draws, setOf } from './support/seeds'

const written = (tokens: readonly string[]) => tokens.slice(1).join('')

describe('names', () => {
  const task = tasks.names({ lines: [...madeUpNames, ' Anan ', 'Anan'] })

  it('asks for the next letter, and for the end after the last', () => {
    for (const { tokens, targets } of draws(50, task.example)) {
      expect(targets.map(target => outputs(task)[target])).toEqual([...tokens.slice(1), '<eos>'])
    }
  })

  it('gives every name and only the names it was given, spaces around them cut off', () => {
    expect(new Set(draws(6000, task.example).map(({ tokens }) => written(tokens)))).toEqual(new Set(madeUpNames))
  })

  it('learns from nine names in ten and is examined on the rest', () => {
    const held = madeUpNames.filter(name => isHeldBack([...name]))
    const random = seeded(1)
    const training = new Set(Array.from({ length: 6000 }, () => written(trainingExample(task, random).tokens)))
    expect(training.size).toBe(madeUpNames.length - held.length)
    for (const { example } of draws(60, setOf(task, 'all').question)) {
      expect(held).toContain(written(example.tokens))
    }
  })

  it('knows which letters are vowels', () => {
    for (const { tokens, facts } of draws(50, task.example)) {
      expect(facts['vowel']).toEqual(tokens.map((token, at) => (at === 0 ? null : Number(/[aeiou]/i.test(token)))))
      expect(facts['place']).toEqual(tokens.map((_, at) => at))
    }
  })

  it('asks of letters whether a vowel follows, and of nothing else', () => {
    const { chance } = setOf(task, 'vowel')
    expect(chance).toBeGreaterThanOrEqual(0.5)
    for (const { example, asks } of draws(50, setOf(task, 'vowel').question)) {
      expect(asks.map(({ at }) => at)).toEqual(example.tokens.slice(1).map((_, at) => at))
      for (const ask of asks) {
        if (ask.by !== 'mass') throw new Error(`it asks by ${ask.by}`)
        const letters = (indices: readonly number[]) => indices.map(index => outputs(task)[index] ?? '')
        const next = example.tokens[ask.at + 1] ?? ''
        const alike = (letter: string) => /[aeiou]/i.test(letter) === /[aeiou]/i.test(next)
        expect(letters(ask.right)).toEqual(outputs(task).slice(3).filter(alike))
        expect(letters(ask.wrong)).toEqual(
          outputs(task)
            .slice(3)
            .filter(letter => !alike(letter)),
        )
      }
    }
  })

  it('refuses lines that cannot be divided', () => {
    expect(() => tasks.names({ lines: [] })).toThrow('names: expected lines for training and for validation, found 0')
    expect(() => tasks.names({ lines: ['Ann'] })).toThrow('found 1 in all')
  })
})

describe('the names that come with the page', () => {
  const list = englishNames.trim().split(/\s+/)

  it('are some two thousand, each once, in order and in small letters', () => {
    expect(list.length).toBeGreaterThanOrEqual(1500)
    expect(list.length).toBeLessThanOrEqual(2500)
    expect(list).toEqual([...new Set(list)].sort())
    for (const name of list) expect(name).toMatch(/^[a-z]{3,9}$/)
    expect(list).toEqual(expect.arrayContaining(['anna', 'john', 'maria', 'mary', 'peter', 'thomas']))
  })

  it('are what a choice without lines is made from, with a tenth kept back', () => {
    const task = makeTask({ id: 'names' })
    expect(task.vocabulary).toEqual(['<pad>', '<bos>', '<eos>', ...'abcdefghijklmnopqrstuvwxyz'])
    const held = list.filter(name => isHeldBack([...name]))
    expect(held.length / list.length).toBeGreaterThan(0.08)
    expect(held.length / list.length).toBeLessThan(0.12)
    const random = seeded(3)
    for (let k = 0; k < 2000; k++) expect(held).not.toContain(written(trainingExample(task, random).tokens))
  })

  it('know by how often the commonest letter is right what guessing it scores', () => {
    const task = tasks.names()
    const counts = new Map<string, number>()
    for (const letter of list.flatMap(name => [...name, 'end'])) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    const total = [...counts.values()].reduce((sum, x) => sum + x, 0)
    expect(task.chance).toEqual({ by: 'majority', value: Math.max(...counts.values()) / total })
    const vowels = [...'aeiou'].reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0)
    expect(setOf(task, 'vowel').chance).toBeCloseTo(1 - vowels / (total - list.length), 12)
  })
})

describe('text', () => {
  it('counts the characters since the last pause: five to a line of these poems', () => {
    for (const { tokens, facts } of draws(50, tasks.text({ lines: verses }).example)) {
      expect(tokens).toHaveLength(13)
      expect(facts['rhythm']).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0])
    }
  })

  it('cuts long lines into pieces that give the line back', () => {
    const line = verses.join('')
    const task = tasks.text({ lines: [line], longest: 12 })
    const pieces = new Set(draws(2000, task.example).map(({ tokens }) => written(tokens)))
    expect([...pieces].sort()).toEqual([...verses].sort())
  })
})
