import { describe, expect, it } from 'vitest'
import { idAt, inputAt } from '../../../src/figures/chain/identity'
import { progressAt } from '../../../src/figures/chain/progress'
import { domainsOf } from '../../../src/figures/chain/domains'
import { tracksOf } from '../../../src/trace'
import { stage } from './support/stage'

const at = (step: string, options: Readonly<Record<string, string | number | boolean>> = {}) => {
  const { run, snapshot, steps } = stage('lstm', options)
  return progressAt(
    run,
    snapshot,
    steps,
    steps.findIndex(({ id }) => id === step),
  )
}

describe('the progress of a chain', () => {
  it('hides what has not been made, and keeps what has', () => {
    const progress = at('2.i')
    expect(progress.state('i.2')).toBe('active')
    expect(progress.state('f.2')).toBe('done')
    expect(progress.state('c.1')).toBe('done')
    expect(progress.state('g.2')).toBe('pending')
    expect(progress.state('h.3')).toBe('pending')
  })

  it('marks exactly what the value of the step was made from', () => {
    const progress = at('2.c')
    const inputs = ['k.2', 'i.2', 'g.2', 'f.2', 'c.1', 'x.2', 'h.1'].filter(id => progress.state(id) === 'input')
    expect(inputs).toEqual(['k.2', 'i.2', 'g.2'])
  })

  it('shows a gate the new cell through its peephole, and the old one without', () => {
    expect(at('2.o', { peephole: true }).state('c.2')).toBe('input')
    expect(at('2.f', { peephole: true }).state('c.1')).toBe('input')
    expect(at('2.f').state('c.1')).toBe('done')
  })

  it('lights a wire while one of the values it feeds is made', () => {
    expect(at('2.f').wire(['f.2', 'i.2'])).toBe('active')
    expect(at('2.g').wire(['f.2', 'i.2'])).toBe('done')
    expect(at('2.x').wire(['f.2', 'i.2'])).toBe('idle')
  })

  it('reads what the layer below hands over where there is no word to read', () => {
    const { run, snapshot, steps } = stage('lstm', { layers: 2, direction: 'both' })
    const upper = { layer: 2, backward: true }
    expect(inputAt(snapshot, upper, 3)).toBe('y.3')
    const index = steps.findIndex(
      ({ track, time, beat }) => track.layer === 2 && track.backward && time === 3 && beat === 'x',
    )
    expect(progressAt(run, snapshot, steps, index).state('y.3')).toBe('active')
  })
})

describe('the identities of a chain', () => {
  it('are those of the trace, whatever the layer and direction', () => {
    const { run, snapshot } = stage('gru', { layers: 2, direction: 'both' })
    for (const track of tracksOf(run)) {
      for (const time of [1, 2, 3, 4]) expect(snapshot.has(idAt('h', track, time)), idAt('h', track, time)).toBe(true)
    }
    expect(tracksOf(run).map(({ layer, backward }) => `${layer}${backward ? '←' : ''}`)).toEqual(['1', '1←', '2', '2←'])
  })
})

describe('the domains of a chain', () => {
  it('are the same at every position, and one for all that is compared on the belt', () => {
    const domain = domainsOf(stage('lstm', {}).snapshot)
    expect(domain('f')).toBe('unit')
    expect(domain('h')).toBe('signed')
    expect(domain('k')).toEqual(domain('c'))
  })

  it('hold every number of the run', () => {
    const { snapshot } = stage('rnn', { squash: 'relu' })
    const domain = domainsOf(snapshot)
    for (const { label, data } of snapshot.values()) {
      if (!label || label.origin === 'parameter') continue
      const chosen = domain(label.name)
      const limit = typeof chosen === 'string' ? 1 : chosen.limit
      expect(Math.max(...data.map(Math.abs)), label.name).toBeLessThanOrEqual(limit)
    }
  })
})
