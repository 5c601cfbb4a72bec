import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { choiceFrom, recipeOf } from '../../../src/app/training/choice'
import type { Frame } from '../../../src/app/training/frame'
import { keep } from '../../../src/app/training/keep'
import { trainedOf } from '../../../src/recipe'
import { trainerOf } from '../../../src/training'

const choice = choiceFrom('sentiment-lstm:3:7:100:0.01:adam:clip')
const recipe = choice && recipeOf(choice)
if (!choice || !recipe) throw new Error('the choice names no recipe')

const trainer = trainerOf(recipe)

/** The weights after one more step. */
function frame(step: number): Frame {
  trainer.step()
  return { weights: trainer.parameters().map(weight => ({ ...weight, data: weight.data.slice() })), step, scores: [] }
}

let store: typeof import('../../../src/app/store')
let live: typeof import('../../../src/app/training/live')
let lesson: typeof import('../../../src/app/lesson')
let drawn: typeof import('../../../src/app/drawn')

const state = () => store.useStore.getState()

beforeAll(async () => {
  vi.stubGlobal('location', { hash: '#/lstm?t=the_film_was_good' })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('document', { hidden: true, baseURI: 'https://example.org/page/' })
  store = await import('../../../src/app/store')
  live = await import('../../../src/app/training/live')
  lesson = await import('../../../src/app/lesson')
  drawn = await import('../../../src/app/drawn')
  // The page is there at once, whatever it is to draw.
  store.useStore.subscribe(({ history }) => drawn.drawn(history.present))
})

/** An easel whose first numbers are on screen. */
async function easelAtWork() {
  const easel = live.createEasel(choice as NonNullable<typeof choice>, recipe as NonNullable<typeof recipe>)
  await easel.show(frame(1))
  return easel
}

beforeEach(() => {
  store.visit('lstm')
})

describe('the drawing of a run', () => {
  it('begins with a change that undo takes back, drawn without haste: it was asked for some time ago', async () => {
    const before = store.recipeNow()
    const { source } = await easelAtWork()
    expect(store.recipeNow().weights).toEqual(source)
    expect(state().quiet).toBe(true)
    store.undoLast()
    expect(state().quiet).toBe(false)
    expect(store.recipeNow()).toBe(before)
  })

  it('goes on by itself, without a step of undo', async () => {
    const { show, source } = await easelAtWork()
    const { past } = state().history
    await show(frame(2))
    expect(state().quiet).toBe(true)
    expect(state().history.past).toBe(past)
    expect(trainedOf(source)?.origin.steps).toBe(2)
  })

  it('says how many updates its weights have behind them as long as they are trained, and says so of no others', async () => {
    const { show, settle } = await easelAtWork()
    const last = frame(7)
    await show(last)
    expect(lesson.lessonOf(store.recipeNow()).trainingUpdates).toBe(7)
    settle(await keep(choice, recipe, last, { shelf: { put: () => Promise.resolve() }, now: () => 0 }))
    expect(store.recipeNow().weights.kind).toBe('kept')
    expect(lesson.lessonOf(store.recipeNow()).trainingUpdates).toBeUndefined()
    store.visit('gru')
    expect(lesson.lessonOf(store.recipeNow()).trainingUpdates).toBeUndefined()
  })

  it.each([
    ['an edit', () => store.edit(now => ({ ...now, tokens: ['good'] }))],
    ['a further move of an edit', () => store.adjust(now => ({ ...now, tokens: ['good'] }))],
    ['another step', () => store.look({ step: '2.f' })],
    ['another place', () => store.lookAt({ step: '1.f', level: 'cell' })],
    ['other units', () => store.showUnits('all')],
    ['another exhibit', () => store.visit('gru')],
    ['a link', () => store.take(store.recipeNow(), [])],
  ])('is a matter of the person again with %s', async (_, act) => {
    const { show } = await easelAtWork()
    await show(frame(2))
    act()
    expect(state().quiet).toBe(false)
  })

  it('is a matter of the person again when undo and redo lead back to what training drew', async () => {
    const { show, source } = await easelAtWork()
    await show(frame(2))
    const drawing = store.recipeNow()
    store.edit(now => ({ ...now, tokens: ['good'] }))
    await show(frame(3))
    store.undoLast()
    expect(store.recipeNow()).toBe(drawing)
    expect(state().quiet).toBe(false)
    await show(frame(4))
    store.redoNext()
    expect(state().quiet).toBe(false)
    expect(store.recipeNow()).toMatchObject({ tokens: ['good'], weights: source })
  })

  it('leaves a page alone that shows something else', async () => {
    const { show, settle } = await easelAtWork()
    const last = frame(2)
    await show(last)
    store.visit('gru')
    const before = store.recipeNow()
    await show(frame(3))
    settle(await keep(choice, recipe, last, { shelf: { put: () => Promise.resolve() }, now: () => 0 }))
    expect(store.recipeNow()).toBe(before)
    expect(state().quiet).toBe(false)
    expect(state().history.past.at(-1)?.weights.kind).toBe('kept')
    expect(state().visited.lstm?.weights.kind).toBe('kept')
  })

  it('is brought back from another exhibit in one step of undo', async () => {
    const { bring, source } = await easelAtWork()
    store.visit('gru')
    const before = store.recipeNow()
    bring()
    expect(store.recipeNow()).toMatchObject({ model: 'lstm', weights: source })
    expect(state().quiet).toBe(false)
    store.undoLast()
    expect(store.recipeNow()).toBe(before)
  })
})
