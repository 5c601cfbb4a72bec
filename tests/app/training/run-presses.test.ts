import { describe, expect, it } from 'vitest'
import { entriesOf, recipeOf, usualChoice } from '../../../src/app/training/choice'
import { pressesOf } from '../../../src/app/training/run-presses'
import { untrained, type Training } from '../../../src/app/training/known'
import { idle, type Phase, type RunState } from '../../../src/app/training/run-state'

const [choice] = entriesOf('lstm').map(usualChoice)
const recipe = choice && recipeOf(choice)

const learnt = { step: 3, weights: [] }

/** What the buttons do, in the order in which they are pressed. */
function pressed(run: RunState, part: Partial<Training> = {}) {
  const done: string[] = []
  const presses = pressesOf({ ...untrained, run, ...part }, choice, {
    begin: (_, then) => done.push(`begin ${then}`),
    goOn: then => done.push(`go on ${then}`),
    pause: () => done.push('pause'),
    stop: () => done.push('stop'),
    reset: () => done.push('reset'),
  })
  const { main, step, stop, again } = presses
  for (const { act } of [main, step, stop, again]) act?.()
  return { done, words: [main, step, stop, again].map(({ word }) => word.en) }
}

const run = (phase: Phase, part: Partial<RunState> = {}): RunState => ({ ...idle, phase, choice, recipe, ...part })

describe('the buttons of a run', () => {
  it.each([
    ['idle', ['begin walk', 'begin step']],
    ['preparing', ['stop']],
    ['running', ['pause', 'stop', 'reset']],
    ['paused', ['go on walk', 'go on step', 'stop', 'reset']],
    ['ending', ['reset']],
  ] as const)('while it is %s do %j', (phase, done) => {
    expect(pressed(run(phase)).done).toEqual(done)
  })

  it('go on with a run that was stopped before its last step, or begin another', () => {
    const { done, words } = pressed(run('over', { because: 'stopped', step: 3 }))
    expect(done).toEqual(['go on walk', 'go on step', 'begin walk'])
    expect(words).toEqual(['Go on', 'One step', 'Stop and keep', 'Start afresh'])
  })

  it('go on with a run that broke off, too, or keep what it had learnt', () => {
    const broken = run('over', { because: 'failed', step: 3 })
    expect(pressed(broken).done).toEqual(['go on walk', 'go on step', 'begin walk'])
    expect(pressed(broken, { pages: [learnt] })).toEqual({
      done: ['go on walk', 'go on step', 'stop', 'begin walk'],
      words: ['Go on', 'One step', 'Keep', 'Start afresh'],
    })
  })

  it('never go on into the numbers that ran away, nor past the last step', () => {
    expect(pressed(run('over', { because: 'diverged', step: 3 })).done).toEqual(['begin walk'])
    expect(pressed(run('over', { because: 'budget', step: recipe?.budget ?? 0 })).done).toEqual(['begin walk'])
    expect(pressed(run('over', { because: 'patience', step: 3 })).done).toEqual(['begin walk'])
  })

  it('keep what the browser refused to store before, and nothing twice', () => {
    const over = run('over', { because: 'stopped', step: recipe?.budget ?? 0 })
    const kept = (refused?: string) => ({
      ...{ hash: 'a', step: 3, bytes: new Uint8Array(), trained: undefined, portable: true, refused },
    })
    expect(pressed(over, { pages: [learnt], kept: kept('QuotaExceededError') }).done).toEqual(['begin walk', 'stop'])
    expect(pressed(over, { pages: [learnt], kept: kept() }).done).toEqual(['begin walk'])
  })

  it('are four whatever happens, so that none vanishes under a finger', () => {
    for (const phase of ['idle', 'preparing', 'running', 'paused', 'ending', 'over'] as const) {
      expect(new Set(pressed(run(phase)).words).size).toBe(4)
    }
  })
})
