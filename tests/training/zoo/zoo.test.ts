import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTrained, readWeights, writeWeights } from '../../../src/recipe'
import * as tasks from '../../../src/tasks'
import { answersOf, specimenOf } from '../../../src/training/probes/specimen'
import { figuresOf, grow, holds, withSeed, zoo, type ManifestEntry, type ZooEntry } from '../../../src/training/zoo'
import { common, lstm, reads } from '../../../src/training/zoo/common'
import { sourcesOf } from '../../tooling/sources.js'

const folder = join(import.meta.dirname, '../../../public/models')
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as readonly ManifestEntry[]
const bytesOf = ({ file }: ManifestEntry): Uint8Array => readFileSync(join(folder, file))
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What is not shipped is measured from the development dependency that it was learnt from. */
const sources = sourcesOf(tasks)

const LARGEST = 300 * 1024
const drawn = ['rnn', 'gru', 'lstm', 'attention']

describe('the manifest', () => {
  it('tells of every model of the zoo, in its order, and of no other; the folder holds nothing else', () => {
    expect(manifest.map(({ id }) => id)).toEqual(zoo.map(({ id }) => id))
    expect(readdirSync(folder).toSorted()).toEqual([...manifest.map(({ file }) => file), 'manifest.json'].toSorted())
  })

  it.each(zoo)('says of $id what its entry says', entry => {
    const line = manifest.find(({ id }) => id === entry.id)
    const { title, shows, goal, picture, tried } = entry
    expect(line).toMatchObject({
      title,
      shows,
      goal,
      picture,
      tried,
      seed: entry.recipe.seed,
      steps: entry.recipe.budget,
    })
    for (const text of [title, shows]) expect(text.en.length * text.zh.length).toBeGreaterThan(0)
    expect(line?.metrics.map(({ set }) => set)).toEqual(entry.sets)
    expect(line?.units.map(({ study }) => study)).toEqual(entry.units.map(({ id }) => id))
    expect(line?.heads.map(({ study }) => study)).toEqual(entry.heads.map(({ id }) => id))
  })
})

/** The figures that stand in the manifest, by the names of bounds. */
const figuresIn = ({ metrics, units, heads }: ManifestEntry): ReadonlyMap<string, number> =>
  figuresOf({ scores: metrics, units, heads })

describe.each(manifest)('$id', line => {
  const bytes = bytesOf(line)
  const entry = zoo.find(({ id }) => id === line.id)
  const { facts, tensors } = readWeights(bytes)
  const weights = [...tensors].map(([id, { rows, cols, data }]) => ({ id, rows, cols, data: Float64Array.from(data) }))

  it('is the file that the manifest means, and small', () => {
    expect([bytes.length, sha256(bytes)]).toEqual([line.bytes, line.hash])
    expect(bytes.length).toBeLessThanOrEqual(LARGEST)
    expect(weights.reduce((sum, { data }) => sum + data.length, 0)).toBe(line.parameters)
  })

  it('was made by its entry, and is drawn when the manifest names a model of the page', async () => {
    const { task, network, seed, budget: steps } = entry?.recipe ?? {}
    expect(facts).toMatchObject({ id: line.id, task, network, seed, steps, metrics: line.metrics })
    const reading = readTrained(bytes, line.hash)
    if (drawn.includes(line.model)) expect((await reading).model).toBe(line.model)
    else await expect(reading).rejects.toThrow(RangeError)
  })

  it('reaches its goal and shows its picture', () => {
    for (const bound of [...line.goal, ...line.picture]) {
      expect(holds(figuresIn(line), bound), JSON.stringify(bound)).toBe(true)
    }
  })

  it('answers kept-back sentences as well as the manifest says', () => {
    if (!entry) throw new Error(`there is no entry ${line.id}`)
    const [headline] = line.metrics
    const task = tasks.makeTask(entry.recipe.task, sources)
    const found = answersOf(specimenOf(entry.recipe, weights, entry.recipe.examined, task), headline?.set ?? '')
    expect(found.asks).toBe(headline?.asks)
    expect(found.accuracy).toBeCloseTo(headline?.accuracy ?? NaN, 2)
    // A thousand real sentences, behind the making of their task, take a busy machine longer than a unit test may.
  }, 30_000)
})

describe('growing a model', () => {
  const small: ZooEntry = {
    id: 'small',
    title: { en: 'small', zh: '小' },
    shows: { en: 'nothing yet', zh: '还没有' },
    recipe: {
      ...common,
      task: { id: 'sentiment' },
      network: reads(4, lstm(3)),
      seed: 3,
      schedule: { kind: 'lin', rate: 1e-2 },
      examples: 100,
      budget: 12,
    },
    sets: ['all'],
    units: [],
    heads: [],
    goal: [],
    picture: [],
    tried: { seeds: 1, learnt: 1, shown: 1 },
  }
  const fileOf = (entry: ZooEntry): Uint8Array => {
    const { task, network, seed, budget: steps } = entry.recipe
    const words = tasks.makeTask(task).vocabulary
    return writeWeights({ id: entry.id, task, network, seed, steps, metrics: [], words }, grow(entry))
  }

  it('gives the same file byte for byte from the same seed, and another one from another', () => {
    const file = sha256(fileOf(small))
    expect(sha256(fileOf(small))).toBe(file)
    expect(sha256(fileOf(withSeed(small, 4)))).not.toBe(file)
  })

  it('tells of every step', () => {
    const steps: number[] = []
    grow(small, ({ step }) => steps.push(step))
    expect(steps).toEqual(Array.from({ length: 12 }, (_, k) => k + 1))
  })
})
