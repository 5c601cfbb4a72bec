import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IGNORED, makeTask, outputs, PAD, seeded, type Task, tasks } from '../../src/tasks'
import { allTasks, madeUpNames, verses } from './support/all-tasks'
import { MADE_UP_WORDS, madeUpBrown } from './support/made-up-brown'
import { answersOf, blindShare, commonestShare, shareByWord } from './support/baselines'
import { anySeed, draws } from './support/seeds'

const named = allTasks.map((task, index) => ({ name: `${task.id} (${index})`, task }))

describe.each(named)('$name', ({ task }) => {
  it('knows every word it uses, the padding first and no word twice', () => {
    const { vocabulary } = task
    expect(vocabulary[0]).toBe(PAD)
    expect(new Set(vocabulary).size).toBe(vocabulary.length)
    fc.assert(
      fc.property(anySeed, seed => {
        expect(task.example(seeded(seed)).tokens.filter(token => !vocabulary.includes(token))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('uses every word it knows', () => {
    const used = new Set(draws(5000, task.example).flatMap(({ tokens }) => tokens))
    expect(task.vocabulary.filter(word => !used.has(word) && !['<pad>', '<eos>'].includes(word))).toEqual([])
  })

  it('asks only for outputs that exist, at least once a sentence', () => {
    fc.assert(
      fc.property(anySeed, seed => {
        const { tokens, targets } = task.example(seeded(seed))
        if (task.kind !== 'translate') expect(targets).toHaveLength(tokens.length)
        const asked = targets.filter(target => target !== IGNORED)
        expect(asked.length).toBeGreaterThan(0)
        expect(asked.every(target => outputs(task)[target] !== undefined && target >= 0)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('says of any sentence which words it asks about: those that have a target', () => {
    if (task.kind === 'translate') return expect(task.asks).toBeUndefined()
    fc.assert(
      fc.property(anySeed, seed => {
        const { tokens, targets } = task.example(seeded(seed))
        const asked = task.asks?.(tokens) ?? tokens.map(() => true)
        expect(asked).toEqual(targets.map(target => target !== IGNORED))
      }),
      { numRuns: 300 },
    )
  })

  it('knows each declared fact at each word, and no other', () => {
    fc.assert(
      fc.property(anySeed, seed => {
        const { tokens, facts } = task.example(seeded(seed))
        expect(Object.keys(facts).sort()).toEqual(task.facts.map(fact => fact.id).sort())
        for (const fact of task.facts) {
          expect(facts[fact.id]).toHaveLength(tokens.length)
          const most = fact.kind === 'category' ? fact.values.length - 1 : tokens.length
          for (const value of facts[fact.id] ?? []) {
            if (value !== null) expect(Number.isInteger(value) && value >= 0 && value <= most).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('gives the same examples for the same seed, and others for another', () => {
    const stream = (seed: number) => {
      const random = seeded(seed)
      return Array.from({ length: 20 }, () => task.example(random))
    }
    expect(stream(7)).toEqual(stream(7))
    expect(stream(7)).not.toEqual(stream(8))
  })

  it('survives the way to a worker and back', () => {
    const example = task.example(seeded(3))
    expect(structuredClone(example)).toEqual(example)
  })

  it('draws its chance line where guessing really ends', () => {
    if (task.kind === 'translate') {
      const translations = draws(2000, task.example).map(({ targets }) => targets.join(' '))
      expect(Math.abs(commonestShare(translations) - task.chance.value)).toBeLessThan(0.01)
      return
    }
    const answers = answersOf(task, seeded(21), 4000)
    const targets = answers.map(([, target]) => target)
    const measured = {
      uniform: 1 / new Set(targets).size,
      majority: commonestShare(targets),
      'by-word': shareByWord(answers),
    }
    expect(Math.abs(measured[task.chance.by] - task.chance.value)).toBeLessThan(0.02)
  })

  it('says everything in both languages', () => {
    const said = [task.title, task.question, ...task.facts.map(fact => fact.name), ...task.sets.map(set => set.name)]
    for (const { en, zh } of said) {
      expect(en.trim()).not.toBe('')
      expect(zh).toMatch(/\p{Script=Han}|although|but/u)
    }
  })
})

const placed = allTasks.flatMap(task => (task.kind === 'translate' ? [] : [task]))
const sets = placed.flatMap((task, index) =>
  task.sets.map(set => ({ name: `${set.id} of ${task.id} (${index})`, task, set })),
)

describe.each(sets)('the set $name', ({ task, set }) => {
  it('has the chance line of a blind guesser', () => {
    expect(Math.abs(blindShare(task, set, seeded(31), 600) - set.chance)).toBeLessThan(0.07)
  })

  it('asks at words of its sentence for outputs that exist', () => {
    for (const { example, asks } of draws(10, set.question)) {
      for (const ask of asks) {
        expect(example.tokens[ask.at]).toBeDefined()
        const wanted = ask.by === 'mass' ? [...ask.right, ...ask.wrong] : [ask.right]
        expect(wanted.filter(index => outputs(task)[index] === undefined)).toEqual([])
      }
    }
  })
})

describe('the registry', () => {
  it('makes each task from plain data, options included', () => {
    const made: readonly Task[] = [
      makeTask({ id: 'agreement' }),
      makeTask({ id: 'tagging' }),
      makeTask({ id: 'recall', distance: 3, fillers: 'names' }),
      makeTask({ id: 'translation' }),
      makeTask({ id: 'dates' }),
      makeTask({ id: 'sentiment', asked: 'end' }),
      makeTask({ id: 'polyphone' }),
      makeTask({ id: 'names', lines: madeUpNames }),
      makeTask({ id: 'text', lines: verses }),
      makeTask({ id: 'brown', words: MADE_UP_WORDS }, { brown: madeUpBrown }),
    ]
    expect(made.map(task => task.id)).toEqual(Object.keys(tasks))
    expect(made[2]?.example(seeded(1)).tokens).toHaveLength(4)
    expect(made[5]?.example(seeded(1)).targets.filter(target => target !== IGNORED)).toHaveLength(1)
  })
})
