import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleLists } from '../../src/app/example-lists'
import { knowsExample } from '../../src/app/example-tokens'
import { readerOf } from '../../src/app/example-weights'
import { models, type ModelId } from '../../src/models'
import { provide, readTrained, trainedOf, type TrainedSource } from '../../src/recipe'
import { examples } from '../../src/text/examples'

const folder = new URL('../../public/models/', import.meta.url)
const fileAt = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))

interface Line {
  readonly id: string
  readonly model: string
  readonly task: string
  readonly file: string
  readonly hash: string
}

const list = JSON.parse(new TextDecoder().decode(fileAt('manifest.json'))) as readonly Line[]
const drawn = list.filter(({ model }) => Object.hasOwn(models, model))
const all = [...examples.en, ...examples.zh]
const ids = Object.keys(models) as readonly ModelId[]

const shipped = new Map<string, TrainedSource>()

beforeAll(async () => {
  for (const { id, file, hash } of drawn) shipped.set(id, provide(await readTrained(fileAt(file), hash)))
}, 60_000)

const sourceOf = (id: string): TrainedSource => shipped.get(id) ?? { kind: 'trained', id }

/** The shipped weights of an exhibit that know all the words of an example. */
const knowing = (example: (typeof all)[number], model: ModelId): readonly string[] =>
  drawn.filter(line => line.model === model && knowsExample(sourceOf(line.id), example)).map(({ id }) => id)

describe('the weights that read an example', () => {
  it.each(ids)('know all of its words in the exhibit %s, and are missing only where no shipped ones do', model => {
    for (const example of all) {
      const known = knowing(example, model)
      const reader = readerOf(example.id, model)
      if (known.length === 0) expect([example.id, reader]).toEqual([example.id, undefined])
      else expect(known).toContain(reader)
    }
  })

  it('are there for sentences of signs, too, which some weights know and others drop', () => {
    const notBad = all.find(({ id }) => id === 'bad-good')
    expect(notBad && knowsExample(sourceOf('sentiment-lstm'), notBad)).toBe(true)
    expect(notBad && knowsExample(sourceOf('agreement-lstm'), notBad)).toBe(false)
  })
})

describe('the menu of examples', () => {
  it('is one list on seeded weights, which take any word', () => {
    expect(exampleLists({ kind: 'seed', seed: 1 })).toEqual({ examples })
  })

  it('has those first that trained weights know, with one of their own task, and the rest apart', () => {
    const weights = sourceOf('sentiment-lstm')
    const { suited, examples: rest } = exampleLists(weights)
    expect(suited?.en.map(({ id }) => id)).toEqual(['bad-good', 'own'])
    expect(suited?.en.at(-1)?.tokens).toEqual(trainedOf(weights)?.example)
    expect(suited?.zh).toEqual([])
    expect(rest.en.map(({ id }) => id)).not.toContain('bad-good')
    expect(rest.en.length + rest.zh.length + 1).toBe(all.length)
  })

  it('has an example of a Chinese task among the Chinese ones', () => {
    const { suited } = exampleLists(sourceOf('polyphone-gru'))
    expect(suited?.zh.map(({ id }) => id)).toEqual(['own'])
    expect(suited?.zh[0]?.text).toBe(suited?.zh[0]?.tokens?.join(''))
  })
})
