import { describe, expect, it } from 'vitest'
import {
  choiceFrom,
  entriesOf,
  exhibitOf,
  isUsual,
  recipeOf,
  stoppedAt,
  textOf,
  usualChoice,
  type TrainingChoice,
} from '../../../src/app/training/choice'
import { models, type ModelId } from '../../../src/models'
import { withheldOf } from '../../../src/tasks'
import { trainerOf } from '../../../src/training'
import { zoo } from '../../../src/training/zoo'

const ids = Object.keys(models) as readonly ModelId[]
const all = ids.flatMap(id => entriesOf(id))

function choiceOf(id: string): TrainingChoice {
  const entry = zoo.find(one => one.id === id)
  if (!entry) throw new RangeError(`the zoo has no ${id}`)
  return usualChoice(entry)
}

describe('what can be trained in the page', () => {
  it.each(ids)('%s has at least one recipe', id => {
    expect(entriesOf(id).length).toBeGreaterThan(0)
    for (const entry of entriesOf(id)) expect(exhibitOf(entry)).toBe(id)
  })

  it('leaves out what was learnt from a text that is not here, also when a link names it', () => {
    const held = zoo.filter(({ recipe }) => withheldOf(recipe.task.id))
    expect(held.length).toBeGreaterThan(0)
    for (const { id } of held) {
      expect(all.map(entry => entry.id)).not.toContain(id)
      expect(choiceFrom(textOf(choiceOf(id)))).toBeUndefined()
      expect(recipeOf(choiceOf(id))).toBeUndefined()
    }
  })

  it.each(all.map(({ id }) => id))('%s comes back from a link as it was', id => {
    const choice = choiceOf(id)
    expect(choiceFrom(textOf(choice))).toEqual(choice)
    expect(isUsual(choice)).toBe(true)
  })

  it('the proven recipe differs from its entry only in how often it is looked at', () => {
    for (const entry of all) {
      const recipe = recipeOf(usualChoice(entry))
      const { early, examined } = entry.recipe
      expect({ ...recipe, early, examined }).toEqual(entry.recipe)
    }
  })

  it('size, seed, steps, rate and clipping reach the recipe', () => {
    const choice = {
      ...choiceOf('sentiment-lstm'),
      size: 3,
      seed: 9,
      budget: 40,
      rate: 0.5,
      method: 'sgd' as const,
      clip: false,
    }
    expect(recipeOf(choice)).toMatchObject({
      seed: 9,
      budget: 40,
      schedule: { rate: 0.5 },
      optimiser: { kind: 'sgd' },
      clip: { kind: 'none' },
      network: { recurrence: { cell: { kind: 'lstm', options: { size: 3 } } } },
    })
    const attention = recipeOf({ ...choiceOf('tagging-attention-positions'), size: 6 })
    expect(attention).toMatchObject({ network: { embedding: 6 } })
  })

  it('a changed size makes another network, which really trains', () => {
    const recipe = recipeOf({ ...choiceOf('sentiment-lstm'), size: 3 })
    if (!recipe) throw new Error('sentiment-lstm has no recipe')
    const trainer = trainerOf(recipe)
    expect(trainer.parameters().find(({ id }) => id === 'U_f')).toMatchObject({ rows: 3, cols: 3 })
    expect(trainer.step().kind).toBe('stepped')
  })

  it('a run that was stopped comes back with the step after which it was, and rests there at the rates of the whole run', () => {
    const choice = { ...choiceOf('sentiment-lstm'), size: 3, budget: 4 }
    const stopped = stoppedAt(choice, 3)
    expect(textOf(stopped)).toMatch(/^sentiment-lstm:3:\d+:4-3:/)
    expect(choiceFrom(textOf(stopped))).toEqual(stopped)
    expect(stoppedAt(stopped, 4)).toEqual(choice)
    const [short, long] = [stopped, choice].map(one => {
      const recipe = recipeOf(one)
      if (!recipe) throw new Error('sentiment-lstm has no recipe')
      return trainerOf(recipe)
    })
    for (let step = 1; step <= 3; step++) {
      expect(short?.over()).toBeUndefined()
      expect(short?.step()).toEqual(long?.step())
    }
    expect(short?.over()).toBe('budget')
    expect(long?.over()).toBeUndefined()
    expect(short?.parameters()).toEqual(long?.parameters())
  })

  it.each([
    '',
    'sentiment-lstm',
    'sentiment-lstm:6:0:1500-0:0.01:adam:clip',
    'sentiment-lstm:6:0:1500-1501:0.01:adam:clip',
    'sentiment-lstm:6:0:1500-:0.01:adam:clip',
    'nobody:6:0:1500:0.01:adam:clip',
    'sentiment-lstm:6:0:1500:0.01:adam:maybe',
    'sentiment-lstm:6:0:1500:0.01:1:adam:clip',
    'sentiment-lstm:0:0:1500:0.01:adam:clip',
    'sentiment-lstm:6.5:0:1500:0.01:adam:clip',
    'sentiment-lstm:6:0:1e9:0.01:adam:clip',
    'sentiment-lstm:6:0:1500:-1:adam:clip',
    'sentiment-lstm:6:0:1500::adam:clip',
    'agreement-transformer:16:0:1500:0.01:adam:clip',
  ])('a link that says “%s” offers nothing', text => {
    expect(choiceFrom(text)).toBeUndefined()
  })
})
