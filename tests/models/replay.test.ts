import { describe, expect, it } from 'vitest'
import { labelId, models, type Built } from '../../src/models'
import { defaults } from '../../src/models/options'
import { adjoints, hadamard, leaf, plan, sum, total, type Value } from '../../src/tensor'
import { drawn } from './support/source'

const builds: Readonly<Record<string, (seed: number) => Built>> = {
  'rnn, two layers, both directions': seed =>
    models.rnn.build({ ...defaults(models.rnn.options), layers: 2, direction: 'both' }, 4, drawn(seed)),
  gru: seed => models.gru.build(defaults(models.gru.options), 5, drawn(seed)),
  'lstm with peepholes and projection': seed =>
    models.lstm.build({ ...defaults(models.lstm.options), peephole: true, projection: 3 }, 5, drawn(seed)),
  'attention with look-ahead mask': seed =>
    models.attention.build({ ...defaults(models.attention.options), mask: 'look-ahead' }, 5, drawn(seed)),
  'additive attention, columns': seed =>
    models.attention.build(
      { ...defaults(models.attention.options), score: 'additive', tokens: 'columns' },
      4,
      drawn(seed),
    ),
}

const square = (y: Value): Value => total('col')(total('row')(hadamard(y, y)))

/** A model, the loss Σ y², its adjoints by label, and a plan of everything. */
function record(built: Built) {
  const loss = sum(...built.outputs.map(square))
  const slopes = adjoints(loss, leaf('1', 1, 1, [1]))
  const byId = new Map([...built.labels].map(([value, label]) => [labelId(label), { value, slope: slopes.get(value) }]))
  const roots = [...byId.values()].flatMap(({ value, slope }) => (slope ? [value, slope] : [value]))
  return { loss, byId, plan: plan([loss, ...roots]) }
}

describe('a replayed model', () => {
  it.each(Object.entries(builds))('%s: fresh leaves give a fresh trace and its gradients, bit for bit', (_, build) => {
    const old = record(build(1))
    const fresh = record(build(2))
    for (const [id, { value }] of old.byId) {
      const source = fresh.byId.get(id)?.value
      if (!value.op && source) value.data.set(source.data)
    }
    old.plan.run()
    expect(old.loss.data).toEqual(fresh.loss.data)
    expect([...old.byId.keys()]).toEqual([...fresh.byId.keys()])
    for (const [id, { value, slope }] of fresh.byId) {
      expect(old.byId.get(id)?.value.data, id).toEqual(value.data)
      expect(old.byId.get(id)?.slope?.data, `adjoint of ${id}`).toEqual(slope?.data)
    }
  })
})
