import { describe, expect, it } from 'vitest'
import { paceOf, secondsLeft } from '../../../src/app/training/pace'
import { idle, reduce, type RunEvent, type RunState } from '../../../src/app/training/run-state'
import { entriesOf, recipeOf, usualChoice } from '../../../src/app/training/choice'
import type { CurvePoint, Message } from '../../../src/training'

const [entry] = entriesOf('lstm')
if (!entry) throw new Error('there is nothing to train for the LSTM')
const choice = usualChoice(entry)
const recipe = recipeOf(choice)
if (!recipe) throw new Error(`${choice.entry} has no recipe`)

const point = (step: number): CurvePoint => ({ step, loss: 1 / step, rate: 0.01, gradientNorm: 1 })
const heard = (message: Message, at = 0): RunEvent => ({ kind: 'heard', message, at })
const progress = (...steps: readonly number[]): Message => ({
  kind: 'progress',
  points: steps.map(point),
  gradientNorms: { W_f: 0.5 },
})
const score = (step: number, accuracy: number): Message => ({
  kind: 'evaluated',
  step,
  set: 'all',
  accuracy,
  chance: 0.5,
  asks: 100,
})
const after = (...events: readonly RunEvent[]): RunState => events.reduce(reduce, idle)

const walking: readonly RunEvent[] = [
  { kind: 'begun', choice, recipe },
  heard({ kind: 'created', step: 0, parameters: 850 }),
  { kind: 'walking' },
]

describe('the state of a run', () => {
  it('collects what it hears: points, norms, validations and the newest score of a step', () => {
    const state = after(
      ...walking,
      heard(progress(1, 2)),
      heard(progress(3)),
      heard({ kind: 'validated', step: 3, loss: 0.4, accuracy: 0.8, chance: 0.5, targets: 10 }),
      heard(score(3, 0.7)),
      heard(score(3, 0.8)),
    )
    expect(state).toMatchObject({ phase: 'running', step: 3, parameters: 850, norms: { W_f: 0.5 } })
    expect(state.points.map(({ step }) => step)).toEqual([1, 2, 3])
    expect(state.validations).toEqual([{ step: 3, loss: 0.4 }])
    expect(state.scores).toHaveLength(1)
    expect(state.scores[0]?.accuracy).toBe(0.8)
  })

  it('rests when it is paused, ends when its steps are used up, and is over when it went astray', () => {
    const rest = (because: 'paused' | 'budget' | 'patience' | 'diverged') =>
      after(...walking, heard({ kind: 'resting', step: 3, because }))
    expect(rest('paused').phase).toBe('paused')
    expect(rest('budget')).toMatchObject({ phase: 'ending', because: 'budget' })
    expect(rest('patience')).toMatchObject({ phase: 'ending', because: 'patience' })
    expect(rest('diverged')).toMatchObject({ phase: 'over', because: 'diverged' })
  })

  it('goes on ending when the worker says that it paused', () => {
    const state = after(
      ...walking,
      { kind: 'ending', because: 'stopped' },
      heard({ kind: 'resting', step: 3, because: 'paused' }),
    )
    expect(state).toMatchObject({ phase: 'ending', because: 'stopped' })
  })

  it('remembers why it went astray until it is taken up again from before', () => {
    const astray: readonly RunEvent[] = [
      ...walking,
      heard(progress(1, 2, 3, 4)),
      heard({ kind: 'diverged', step: 5, where: 'gradient', parameter: 'W_f', remedy: 'clip' }),
      heard({ kind: 'resting', step: 4, because: 'diverged' }),
    ]
    expect(after(...astray).trouble).toMatchObject({ kind: 'diverged', step: 5, parameter: 'W_f' })
    const mended = after(...astray, {
      kind: 'resumed',
      from: 2,
      choice,
      recipe: { ...recipe, clip: { kind: 'norm', max: 1 } },
    })
    expect(mended).toMatchObject({ phase: 'preparing', step: 2, trouble: undefined, because: undefined, mended: true })
    expect(mended.points.map(({ step }) => step)).toEqual([1, 2])
  })

  it('is not mended by going on with the same recipe', () => {
    const state = after(...walking, heard(progress(1, 2)), { kind: 'resumed', from: 1, choice, recipe })
    expect(state.mended).toBe(false)
  })

  it('is over with the worker’s own sentence when a command fails or the worker dies', () => {
    const sentence = 'its numbers did not fit'
    expect(after(...walking, heard({ kind: 'failed', command: 'start', sentence }))).toMatchObject({
      phase: 'over',
      trouble: { kind: 'failed', sentence },
    })
    const trouble = { kind: 'died', reason: sentence } as const
    expect(after(...walking, { kind: 'broken', trouble })).toMatchObject({ phase: 'over', because: 'failed', trouble })
  })
})

describe('the pace of a run', () => {
  it('is that of the last seconds, and tells how long the rest will take', () => {
    const state = after(
      ...walking,
      heard(progress(1), 0),
      heard(progress(11), 10_000),
      heard(progress(111), 11_000),
      heard(progress(211), 12_000),
    )
    expect(paceOf(state.beats)).toBe(100)
    expect(secondsLeft(state.beats, 711)).toBe(5)
  })

  it('is not guessed from a single beat', () => {
    expect(paceOf([{ at: 3, step: 4 }])).toBeUndefined()
    expect(secondsLeft([], 10)).toBeUndefined()
  })
})
