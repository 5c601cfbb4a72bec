import { describe, expect, it } from 'vitest'
import { defaults } from '../../src/models'
import { gruOptions } from '../../src/models/gru'
import { makeTask } from '../../src/tasks'
import { specimenOf } from '../../src/training/probes/specimen'
import { trainerOf, type TrainingRecipe } from '../../src/training/recipe'
import type { Stepped } from '../../src/training/step'
import type { Trainer } from '../../src/training/trainer'
import { grow, zoo } from '../../src/training/zoo'
import { MADE_UP_WORDS, madeUpBrown } from '../tasks/support/made-up-brown'
import { sentiment, tiny } from './support/recipes'

/** Makes so many steps; each has to go well. */
function walk(trainer: Trainer, count: number): readonly Stepped[] {
  return Array.from({ length: count }, () => {
    const result = trainer.step()
    if (result.kind === 'stepped') return result
    throw new Error(`diverged at step ${result.step}`)
  })
}

const lossesOf = (steps: readonly Stepped[]) => steps.map(({ loss }) => loss)

describe('the task of a run', () => {
  const [anEntry] = zoo
  const recipe: TrainingRecipe = { ...sentiment, task: { id: 'brown', words: MADE_UP_WORDS } }

  it('is taken as it is handed over, and not made a second time', () => {
    if (!anEntry) throw new Error('the zoo has entries')
    expect(() => trainerOf(recipe)).toThrow('found no sentences')
    const task = makeTask(recipe.task, { brown: madeUpBrown })
    const weights = grow({ ...anEntry, recipe: { ...recipe, budget: 2 } }, undefined, task)
    expect(specimenOf(recipe, weights, 3, task).task).toBe(task)
    expect(weights.find(({ id }) => id === 'W_e')?.rows).toBe(task.vocabulary.length)
  })
})

describe('a short run', () => {
  it('teaches an LSTM of 16 units to judge reviews: at least 98 of 100 right after 300 steps', () => {
    const trainer = trainerOf(sentiment)
    expect(trainer.evaluate('all').accuracy).toBeLessThan(0.7)
    const losses = lossesOf(walk(trainer, 300))
    const { accuracy, chance } = trainer.evaluate('all')
    expect(accuracy).toBeGreaterThanOrEqual(0.98)
    expect(chance).toBe(0.5)
    expect(trainer.evaluate('but').accuracy).toBeGreaterThanOrEqual(0.95)
    expect(trainer.evaluate('flip').accuracy).toBeGreaterThanOrEqual(0.7)
    expect(trainer.validate().loss).toBeLessThan(0.55)
    const [best, ...others] = trainer.probe({ name: 'c', layer: 1, backward: false }, 'clause')
    expect(Math.abs(best?.correlation ?? 0)).toBeGreaterThan(0.7)
    expect(others).toHaveLength(15)
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0)
  }, 60_000)

  it('teaches a translator which words are common, and examines what it writes', () => {
    const gru = (size: number) => ({ kind: 'gru', options: { ...defaults(gruOptions), size } }) as const
    const trainer = trainerOf({
      ...tiny,
      task: { id: 'translation' },
      network: {
        kind: 'translator',
        embedding: 8,
        encoder: { cell: gru(6), layers: 1, direction: 'both' },
        decoder: gru(12),
        attention: { score: 'general', bias: true },
      },
      precision: 'single',
      schedule: { kind: 'constant', rate: 2e-2 },
      batch: 8,
    })
    const before = trainer.validate().loss
    walk(trainer, 40)
    expect(trainer.validate().loss).toBeLessThan(before - 1)
    const score = trainer.evaluate('1-7')
    expect(score).toMatchObject({ asks: 10, chance: 0 })
  }, 60_000)
})

describe('a run that is resumed', () => {
  /** Sentences of many lengths, whose programs take turns. */
  const reviews = {
    task: { id: 'sentiment' },
    network: { ...tiny.network, read: 'every' },
    bucket: 1,
    batch: 1,
  } as const
  const others: readonly Partial<TrainingRecipe>[] = [
    {},
    { precision: 'single' },
    { ...reviews, precision: 'single' },
    { ...reviews, optimiser: { kind: 'adam', amsgrad: true } },
    { optimiser: { kind: 'sgd', momentum: 0.9 }, clip: { kind: 'none' }, schedule: { kind: 'constant', rate: 0.1 } },
  ]
  it.each(others)('goes on bit for bit as if it had never stopped: %o', change => {
    const recipe = { ...tiny, ...change }
    const straight = trainerOf(recipe)
    const losses = lossesOf(walk(straight, 12))
    const first = trainerOf(recipe)
    walk(first, 7)
    const second = trainerOf(recipe)
    second.resume(structuredClone(first.checkpoint()))
    expect(second.steps()).toBe(7)
    expect(lossesOf(walk(second, 5))).toEqual(losses.slice(7))
    expect(second.parameters()).toEqual(straight.parameters())
    expect(second.checkpoint()).toEqual(straight.checkpoint())
  })

  it('is not moved by what happens to the run it came from', () => {
    const trainer = trainerOf(tiny)
    const checkpoint = trainer.checkpoint()
    const before = structuredClone(checkpoint)
    walk(trainer, 2)
    expect(checkpoint).toEqual(before)
  })

  it('refuses a checkpoint of another network or precision', () => {
    const other = trainerOf({ ...tiny, network: { ...tiny.network, embedding: 3 } })
    expect(() => other.resume(trainerOf(tiny).checkpoint())).toThrow('the checkpoint has W_e 22×4, expected W_e 22×3')
    const single = trainerOf({ ...tiny, precision: 'single' })
    expect(() => single.resume(trainerOf(tiny).checkpoint())).toThrow(
      'the checkpoint has 64-bit numbers, expected 32-bit numbers',
    )
  })
})

describe('a run whose numbers run away', () => {
  /** A run whose parameters are so large already that the next gradients cannot be held. */
  const monstrous = (change: Partial<TrainingRecipe> = {}): Trainer => {
    const trainer = trainerOf({ ...tiny, ...change })
    const checkpoint = trainer.checkpoint()
    trainer.resume({ ...checkpoint, parameters: checkpoint.parameters.map(x => x * 1e160) })
    return trainer
  }

  it('says at which step and in which parameter, advises to clip, and leaves the parameters as they were', () => {
    const trainer = monstrous({ clip: { kind: 'none' } })
    const before = trainer.checkpoint()
    const result = trainer.step()
    expect(result).toMatchObject({ kind: 'diverged', step: 1, where: 'gradient', remedy: 'clip' })
    const ids = trainer.parameters().map(({ id }) => id)
    expect(ids).toContain(result.kind === 'diverged' ? result.parameter : undefined)
    expect(trainer.checkpoint()).toEqual(before)
  })

  it('is advised a lower rate where gradients are clipped already', () => {
    expect(monstrous().step()).toMatchObject({ kind: 'diverged', remedy: 'lower-rate' })
  })

  it('notices a parameter that no number can hold', () => {
    const rate = { kind: 'constant', rate: Number.MAX_VALUE } as const
    const trainer = trainerOf({ ...tiny, optimiser: { kind: 'sgd' }, schedule: rate })
    expect(trainer.step()).toMatchObject({ kind: 'diverged', step: 1, where: 'parameter', remedy: 'lower-rate' })
  })
})

describe('a step', () => {
  it('tells the gradient norm of every parameter, which together are the norm of all', () => {
    const [{ gradientNorm, gradientNorms }] = walk(trainerOf(tiny), 1) as readonly [Stepped]
    expect(Object.keys(gradientNorms)).toEqual(
      trainerOf(tiny)
        .parameters()
        .map(({ id }) => id),
    )
    const together = Math.hypot(...Object.values(gradientNorms))
    expect(together).toBeCloseTo(gradientNorm, 12)
  })

  it('refuses to ask where a network that is read at the end does not answer', () => {
    const trainer = trainerOf({ ...tiny, task: { id: 'sentiment' } })
    expect(() => trainer.step()).toThrow('targets: expected a read-out at every one')
  })
})

describe('a run is over', () => {
  it('when its budget is spent', () => {
    const trainer = trainerOf({ ...tiny, budget: 2 })
    walk(trainer, 1)
    expect(trainer.over()).toBeUndefined()
    walk(trainer, 1)
    expect(trainer.over()).toBe('budget')
  })

  it('when validations stopped getting better', () => {
    const trainer = trainerOf({ ...tiny, schedule: { kind: 'constant', rate: 0 }, early: { every: 1, patience: 2 } })
    const verdicts = Array.from({ length: 4 }, () => {
      walk(trainer, 1)
      trainer.validate()
      return trainer.over()
    })
    expect(verdicts).toEqual([undefined, undefined, 'patience', 'patience'])
  })

  it('and an unknown evaluation set is named with those that exist', () => {
    expect(() => trainerOf(tiny).evaluate('nobody')).toThrow('there is no evaluation set nobody, expected one of')
  })
})
