import { describe, expect, it } from 'vitest'
import { entriesOf, recipeOf, usualChoice } from '../../../src/app/training/choice'
import { pressesOf } from '../../../src/app/training/run-presses'
import { idle, type Phase, type RunState } from '../../../src/app/training/run-state'

const [choice] = entriesOf('lstm').map(usualChoice)
const recipe = choice && recipeOf(choice)

/** What the buttons do, in the order in which they are pressed. */
function pressed(run: RunState) {
  const done: string[] = []
  const presses = pressesOf(run, choice, {
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
    ['running', ['pause', 'stop']],
    ['paused', ['go on walk', 'go on step', 'stop', 'reset']],
    ['ending', []],
    ['over', ['begin walk']],
  ] as const)('while it is %s do %j', (phase, done) => {
    expect(pressed(run(phase)).done).toEqual(done)
  })

  it('go on with a run that was stopped before its last step, or begin another', () => {
    const { done, words } = pressed(run('over', { because: 'stopped', step: 3 }))
    expect(done).toEqual(['go on walk', 'go on step', 'begin walk'])
    expect(words).toEqual(['Go on', 'One step', 'Stop and keep', 'Start afresh'])
  })

  it('are four whatever happens, so that none vanishes under a finger', () => {
    for (const phase of ['idle', 'preparing', 'running', 'paused', 'ending', 'over'] as const) {
      expect(new Set(pressed(run(phase)).words).size).toBe(4)
    }
  })
})
