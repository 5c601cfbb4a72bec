import { describe, expect, it } from 'vitest'
import { choiceFrom, type TrainingChoice } from '../../../src/app/training/choice'
import { connect } from '../../../src/app/training/client'
import type { Frame, Kept } from '../../../src/app/training/frame'
import { untrained, type Training } from '../../../src/app/training/known'
import { createTraining } from '../../../src/app/training/training'
import type { World } from '../../../src/app/training/world'
import type { Checkpoint, Message } from '../../../src/training'
import { fakeWorker, settled, type FakeWorker } from './support/fake-worker'

const choice = choiceFrom('sentiment-lstm:3:0:100:0.01:adam:free') as TrainingChoice

const checkpoint = (step: number, number = 0.5): Checkpoint => ({
  step,
  optimiser: { steps: step, buffers: {} },
  watch: { bestStep: 0, waited: 0 },
  layout: ['W 1×1'],
  parameters: Float32Array.of(number),
})
const snapshot = (step: number, number = 0.5): Message => ({
  kind: 'snapshot',
  checkpoint: checkpoint(step, number),
  weights: [{ id: 'W', rows: 1, cols: 1, data: Float32Array.of(number) }],
})
const created: Message = { kind: 'created', step: 0, parameters: 1 }
const progress = (step: number): Message => ({
  kind: 'progress',
  points: [{ step, loss: 1, rate: 0.01, gradientNorm: 1 }],
  gradientNorms: { W: 1 },
})
const resting = (step: number, because: 'paused' | 'budget' | 'diverged'): Message => ({
  kind: 'resting',
  step,
  because,
})

/** A page with workers, time, eyes and an easel that a test moves by hand. */
function page() {
  const workers: FakeWorker[] = []
  const shown: number[] = []
  const settledOn: string[] = []
  const kept: Frame[] = []
  const timers = new Set<() => void>()
  const drawings: (() => void)[] = []
  const stores: (() => void)[] = []
  const eyes = { open: true, slow: false, storage: 'free' as 'free' | 'full' | 'slow' }
  let state: Training = untrained
  const world: World = {
    connect: (hear, broken) =>
      connect(
        [
          () => {
            const worker = fakeWorker()
            workers.push(worker)
            return Promise.resolve(worker)
          },
        ],
        hear,
        broken,
      ),
    now: () => 0,
    after: (_, call) => {
      timers.add(call)
      return () => timers.delete(call)
    },
    isSeen: () => eyes.open,
    easel: () => ({
      show: ({ step }) => {
        shown.push(step)
        return eyes.slow ? new Promise(done => drawings.push(done)) : Promise.resolve()
      },
      settle: ({ hash }) => void settledOn.push(hash),
    }),
    keep: (_choice, _recipe, frame) => {
      kept.push(frame)
      const result: Kept = {
        hash: `hash of ${frame.step}`,
        step: frame.step,
        bytes: new Uint8Array(),
        trained: undefined,
        portable: true,
        refused: eyes.storage === 'full' ? 'QuotaExceededError' : undefined,
      }
      return eyes.storage === 'slow' ? new Promise(done => stores.push(() => done(result))) : Promise.resolve(result)
    },
  }
  const training = createTraining(world, next => {
    state = next
  })
  const worker = (): FakeWorker => {
    const last = workers.at(-1)
    if (!last) throw new Error('no worker was started')
    return last
  }
  /** Begins a run and lets its worker say some messages. */
  const walk = async (...messages: readonly Message[]) => {
    training.begin(choice, 'walk')
    await say(created, snapshot(0), ...messages)
  }
  const say = async (...messages: readonly Message[]) => {
    await settled()
    for (const message of messages) {
      worker().say(message)
      await settled()
    }
  }
  return {
    training,
    workers,
    worker,
    walk,
    say,
    shown,
    settledOn,
    kept,
    timers,
    drawings,
    stores,
    eyes,
    state: () => state,
  }
}

const last = <T>(all: readonly T[]): T | undefined => all.at(-1)

describe('a run in the page', () => {
  it('shows its first numbers before it makes a step', async () => {
    const { walk, worker, shown, state } = page()
    await walk()
    expect(worker().kinds()).toEqual(['create', 'snapshot', 'start'])
    expect(shown).toEqual([0])
    expect(state().run.phase).toBe('running')
  })

  it('asks for no further weights while the last ones are being drawn, and then for the newest', async () => {
    const { walk, say, worker, eyes, drawings, shown } = page()
    eyes.slow = true
    await walk(progress(1), progress(2), progress(3))
    const asked = () =>
      worker()
        .kinds()
        .filter(kind => kind === 'snapshot').length
    expect(asked()).toBe(1)
    drawings.shift()?.()
    await settled()
    expect(asked()).toBe(2)
    await say(snapshot(3))
    expect(shown).toEqual([0, 3])
  })

  it('fetches no weights for a page that nobody sees, and catches up when it is seen again', async () => {
    const { walk, say, worker, eyes, state } = page()
    await walk()
    eyes.open = false
    const before = worker().told.length
    await say(progress(1), progress(2))
    expect(worker().told).toHaveLength(before)
    expect(state().run.step).toBe(2)
    eyes.open = true
    await say(progress(3))
    expect(last(worker().kinds())).toBe('snapshot')
  })

  it('stops at once, measures what it has, keeps it and lets the drawing show the kept weights', async () => {
    const { walk, say, worker, training, state, kept, settledOn } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    expect(state().run.phase).toBe('ending')
    expect(last(worker().kinds())).toBe('pause')
    await say(progress(5), resting(5, 'paused'))
    expect(worker().kinds().slice(-2)).toEqual(['evaluate', 'snapshot'])
    await say(snapshot(5))
    expect(kept.map(({ step }) => step)).toEqual([5])
    expect(state()).toMatchObject({ run: { phase: 'over', because: 'stopped' }, kept: { step: 5 } })
    expect(settledOn).toEqual(['hash of 5'])
    expect(worker().ended()).toBe(true)
  })

  it('keeps what was last heard of a worker that does not answer', async () => {
    const { walk, training, state, worker, timers, kept } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    for (const ring of timers) ring()
    await settled()
    expect(worker().ended()).toBe(true)
    expect(kept.map(({ step }) => step)).toEqual([4])
    expect(state().run.phase).toBe('over')
  })

  it('gives a slow worker time for each of its measurements', async () => {
    const { walk, say, training, state, timers, kept } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(resting(5, 'paused'))
    const [first] = timers
    await say({ kind: 'evaluated', step: 5, set: 'all', accuracy: 0.9, chance: 0.5, asks: 100 })
    expect(timers.size).toBe(1)
    expect(timers.has(first ?? (() => undefined))).toBe(false)
    await say(snapshot(5))
    expect(kept).toMatchObject([{ step: 5, scores: [{ step: 5, set: 'all' }] }])
    expect(state().run.step).toBe(5)
    expect(timers.size).toBe(0)
  })

  it('says only the steps whose weights it has when the last ones never came', async () => {
    const { walk, say, training, state, timers } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(progress(9), resting(9, 'paused'))
    for (const ring of timers) ring()
    await settled()
    expect(state()).toMatchObject({ run: { phase: 'over', step: 4 }, kept: { step: 4 } })
  })

  it('keeps its weights when its steps are used up', async () => {
    const { walk, say, state } = page()
    await walk(progress(100), resting(100, 'budget'), snapshot(99), snapshot(100))
    await say()
    expect(state()).toMatchObject({ run: { phase: 'over', because: 'budget' }, kept: { step: 100 } })
  })

  it('goes on from where it was stopped, in a new worker', async () => {
    const { walk, say, training, workers, worker, state } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    training.goOn('walk')
    await settled()
    expect(workers).toHaveLength(2)
    expect(worker().told[0]).toMatchObject({ kind: 'create', checkpoint: { step: 4 } })
    await say({ ...created, step: 4 }, progress(5))
    expect(state()).toMatchObject({ run: { phase: 'running', step: 5, mended: false }, kept: undefined })
  })

  it('makes a single step when it rests', async () => {
    const { walk, say, training, worker, state } = page()
    await walk(progress(1), snapshot(1))
    training.pause()
    await say(resting(1, 'paused'), snapshot(1))
    training.goOn('step')
    expect(last(worker().kinds())).toBe('step')
    await say(progress(2))
    expect(state().run).toMatchObject({ phase: 'paused', step: 2 })
    expect(last(worker().kinds())).toBe('snapshot')
  })

  it('begins again from its first numbers when it is reset, at rest', async () => {
    const { walk, say, training, worker, workers, state } = page()
    await walk(progress(4), snapshot(4))
    training.reset()
    await say(created, snapshot(0))
    expect(workers[0]?.ended()).toBe(true)
    expect(worker().kinds()).toEqual(['create', 'snapshot'])
    expect(state()).toMatchObject({ run: { phase: 'paused', step: 0 } })
    expect(state().pages.map(({ step }) => step)).toEqual([0])
  })

  it('goes on with the remedy from the last checkpoint whose numbers had not run away', async () => {
    const { walk, say, training, worker, state } = page()
    await walk(progress(4), snapshot(4), progress(5), snapshot(5, Infinity))
    await say({ kind: 'diverged', step: 6, where: 'loss', remedy: 'clip' }, resting(5, 'diverged'))
    expect(state().run.trouble).toMatchObject({ step: 6, where: 'loss' })
    training.remedy()
    await settled()
    expect(worker().told[0]).toMatchObject({
      kind: 'create',
      checkpoint: { step: 4 },
      recipe: { clip: { kind: 'norm', max: 1 } },
    })
    expect(state().run).toMatchObject({ step: 4, mended: true, trouble: undefined, choice: { clip: true } })
  })

  it('asks for no page that it has already when it goes on', async () => {
    const { walk, say, training, worker, shown } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    shown.length = 0
    training.goOn('walk')
    await say({ ...created, step: 4 })
    expect(worker().kinds()).toEqual(['create', 'start'])
    expect(shown).toEqual([4])
  })

  it('goes further back when the same checkpoint leads astray twice', async () => {
    const { walk, say, training, worker } = page()
    await walk(progress(2), snapshot(2), progress(4), snapshot(4))
    const astray: Message = { kind: 'diverged', step: 5, where: 'gradient', parameter: 'W', remedy: 'lower-rate' }
    await say(astray, resting(4, 'diverged'))
    training.remedy()
    await say({ ...created, step: 4 })
    expect(worker().kinds()).toEqual(['create', 'start'])
    await say(astray, resting(4, 'diverged'))
    training.remedy()
    await settled()
    expect(worker().told[0]).toMatchObject({ checkpoint: { step: 2 }, recipe: { schedule: { rate: 0.0001 } } })
  })

  it('can be leafed back while it goes on, and follows again at the last page', async () => {
    const { walk, say, training, shown, state } = page()
    await walk(progress(2), snapshot(2), progress(4), snapshot(4))
    const [first] = state().pages
    if (first) training.turn(first)
    await settled()
    expect(last(shown)).toBe(0)
    await say(progress(6), snapshot(6))
    expect(last(shown)).toBe(0)
    const newest = last(state().pages)
    if (newest) training.turn(newest)
    await settled()
    expect(last(shown)).toBe(6)
    await say(progress(8), snapshot(8))
    expect(last(shown)).toBe(8)
  })

  it('shows what it keeps when it is stopped while one has leafed back', async () => {
    const { walk, say, training, state, kept, settledOn } = page()
    await walk(progress(2), snapshot(2), progress(4), snapshot(4))
    const early = state().pages.find(({ step }) => step === 2)
    if (early) training.turn(early)
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    expect(last(kept)?.step).toBe(4)
    expect(settledOn).toEqual(['hash of 4'])
    expect(state().turned).toBeUndefined()
  })

  it('shows the kept weights again when it is leafed back to its end', async () => {
    const { walk, say, training, state, settledOn } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    const [first] = state().pages
    const newest = last(state().pages)
    if (first) training.turn(first)
    if (newest) training.turn(newest)
    expect(settledOn).toEqual(['hash of 4', 'hash of 4'])
  })

  it('keeps a page that was leafed to as if it had ended there, and shows its end again afterwards', async () => {
    const { walk, say, training, state, kept, settledOn } = page()
    await walk(progress(2), snapshot(2), progress(4), snapshot(4))
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    const early = state().pages.find(({ step }) => step === 2)
    if (early) training.turn(early)
    await training.keepPage()
    expect(last(kept)?.step).toBe(2)
    expect(last(settledOn)).toBe('hash of 2')
    expect(state()).toMatchObject({ keptPage: { step: 2 }, kept: { step: 4 } })
    const newest = last(state().pages)
    if (newest) training.turn(newest)
    expect(last(settledOn)).toBe('hash of 4')
    expect(state().keptPage).toBeUndefined()
  })

  it('is over before it began when it is stopped while it gets ready, and keeps nothing', async () => {
    const { training, worker, state, kept } = page()
    training.begin(choice, 'walk')
    await settled()
    training.stop()
    expect(worker().ended()).toBe(true)
    expect(state().run.phase).toBe('over')
    expect(kept).toEqual([])
  })

  it('keeps what it had when it is stopped while it gets ready to go on', async () => {
    const { walk, say, training, state, kept } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    training.goOn('walk')
    training.stop()
    await settled()
    expect(kept.map(({ step }) => step)).toEqual([4, 4])
    expect(state()).toMatchObject({ run: { phase: 'over', because: 'stopped', step: 4 }, kept: { step: 4 } })
  })

  it('tells why when its worker dies, and goes on from its last checkpoint when asked to', async () => {
    const { walk, say, worker, workers, training, state } = page()
    await walk(progress(4), snapshot(4), progress(7))
    worker().die('out of memory')
    expect(state().run).toMatchObject({ phase: 'over', trouble: { kind: 'died', reason: 'out of memory' } })
    training.goOn('walk')
    await say({ ...created, step: 4 })
    expect(workers).toHaveLength(2)
    expect(worker().told[0]).toMatchObject({ kind: 'create', checkpoint: { step: 4 } })
    expect(state().run).toMatchObject({ phase: 'running', step: 4, trouble: undefined })
  })

  it('keeps what it has when its worker dies while it is measured', async () => {
    const { walk, worker, training, state } = page()
    await walk(progress(4), snapshot(4))
    training.stop()
    worker().die()
    await settled()
    expect(state()).toMatchObject({ run: { phase: 'over', because: 'stopped' }, kept: { step: 4 } })
  })

  it('can be kept although it went astray, and says so still', async () => {
    const { walk, say, training, state } = page()
    const astray: Message = { kind: 'diverged', step: 5, where: 'loss', remedy: 'clip' }
    await walk(progress(4), snapshot(4), astray, resting(4, 'diverged'))
    expect(state().kept).toBeUndefined()
    training.stop()
    await say()
    expect(state()).toMatchObject({ run: { phase: 'over', because: 'diverged', trouble: astray }, kept: { step: 4 } })
  })

  it('tries again to keep what the browser refused, and leaves alone what is kept', async () => {
    const { walk, say, training, state, kept, eyes } = page()
    eyes.storage = 'full'
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    expect(state().kept?.refused).toBe('QuotaExceededError')
    eyes.storage = 'free'
    for (const time of [1, 2]) {
      training.stop()
      await settled()
      expect(kept, `asked ${time} times more`).toHaveLength(2)
    }
    expect(state()).toMatchObject({ run: { phase: 'over' }, kept: { refused: undefined } })
  })

  it('can be reset while its weights are being kept: those stay kept, and the run begins anew', async () => {
    const { walk, say, training, state, stores, settledOn, eyes } = page()
    eyes.storage = 'slow'
    await walk(progress(4), snapshot(4))
    training.stop()
    await say(resting(4, 'paused'), snapshot(4))
    expect(state().run.phase).toBe('ending')
    training.reset()
    await say(created, snapshot(0))
    for (const done of stores) done()
    await settled()
    expect(settledOn, 'what named the run that was reset now names the file').toEqual(['hash of 4'])
    expect(state()).toMatchObject({ run: { phase: 'paused', step: 0 }, kept: undefined })
  })

  it('draws for one run at a time: what the last one was drawing does not hurry the next', async () => {
    const { walk, say, training, drawings, eyes, shown } = page()
    eyes.slow = true
    await walk()
    training.reset()
    await say(created, snapshot(0))
    const [former] = drawings
    former?.()
    await say(snapshot(1), snapshot(2))
    expect(shown).toEqual([0, 0])
  })
})
