import { beforeAll, describe, expect, it, vi } from 'vitest'
import { carriedText, carry, isLive, liveId } from '../../../src/app/training/carried'
import { fromBase64url, toBase64url } from '../../../src/app/training/base64url'
import { choiceFrom, recipeOf, stoppedAt, textOf, type TrainingChoice } from '../../../src/app/training/choice'
import { findKept, type Finding } from '../../../src/app/training/find-kept'
import { fileOf, keep, type Keeping } from '../../../src/app/training/keep'
import { createShelf, type Shelf } from '../../../src/app/training/shelf'
import type { Frame } from '../../../src/app/training/frame'
import { decode, blank, encode, readWeights, type WeightSource } from '../../../src/recipe'
import { trainerOf, type TrainingRecipe } from '../../../src/training'
import { fakeStorage } from './support/fake-storage'

/** A run that was stopped after two steps. */
function stopped(text: string): readonly [TrainingChoice, TrainingRecipe, Frame] {
  const choice = choiceFrom(text)
  const recipe = choice && recipeOf(choice)
  if (!choice || !recipe) throw new Error(`${text} is no choice`)
  const trainer = trainerOf(recipe)
  trainer.step()
  trainer.step()
  const score = { step: 2, set: 'all', accuracy: 0.75, chance: 0.5, asks: 100 }
  return [choice, recipe, { weights: trainer.parameters(), step: 2, scores: [{ ...score, step: 1 }, score] }]
}

const small = stopped('sentiment-lstm:3:7:100:0.01:adam:clip')
const large = stopped('agreement-lstm:24:0:100:0.01:adam:clip')
const on = (shelf: Shelf): Keeping & Finding => ({ shelf, now: () => 5 })
const nothing: ReadonlyMap<string, string> = new Map()

beforeAll(() => {
  vi.stubGlobal('isSecureContext', true)
})

describe('weights that a run ended with', () => {
  it('are kept under the hash of their content, ready to be drawn, with what was measured of them', async () => {
    const { factory, rows } = fakeStorage()
    const kept = await keep(...small, on(createShelf(factory)))
    expect(kept.hash).toMatch(/^[0-9a-f]{64}$/)
    expect([...rows.keys()]).toEqual([kept.hash])
    expect(kept.refused).toBeUndefined()
    expect(kept.trained).toMatchObject({
      model: 'lstm',
      options: { size: 3 },
      origin: { seed: 7, steps: 2, hash: kept.hash },
    })
    expect(kept.trained?.origin.metrics).toEqual([{ set: 'all', accuracy: 0.75, chance: 0.5, asks: 100 }])
  })

  it('fit into a link when they are few: half precision, and a link says them whole', async () => {
    const kept = await keep(...small, on(createShelf(fakeStorage().factory)))
    expect(kept).toMatchObject({ portable: true })
    expect(kept.bytes.length).toBeLessThanOrEqual(4096)
    const source: WeightSource = { kind: 'kept', hash: kept.hash }
    expect(carriedText(source, false)).toBe(`&train=${textOf(stoppedAt(small[0], 2))}`)
    const text = carriedText(source, true)
    const { recipe, others, notices } = decode(`#${encode({ ...blank('lstm'), weights: source })}${text}`, blank, 'rnn')
    expect(notices).toEqual([])
    expect(recipe.weights).toEqual(source)
    const found = await findKept(kept.hash, others, on(createShelf(fakeStorage().factory)))
    expect(found).toEqual(kept.bytes)
  })

  it('are written exactly when they are many, and links only name them', async () => {
    const kept = await keep(...large, on(createShelf(fakeStorage().factory)))
    expect(kept.portable).toBe(false)
    expect(carriedText({ kind: 'kept', hash: kept.hash }, true)).toBe(`&train=${textOf(stoppedAt(large[0], 2))}`)
    const { tensors } = readWeights(kept.bytes)
    for (const { id, data } of large[2].weights) expect(tensors.get(id)?.data).toBeAllClose(data, 0)
  })

  it('are not lost when the browser refuses: the reason is told, and the address brings them along', async () => {
    const kept = await keep(
      ...stopped('sentiment-lstm:2:7:100:0.01:adam:clip'),
      on(createShelf(fakeStorage({ full: true }).factory)),
    )
    expect(kept.refused).toBe('QuotaExceededError')
    expect(kept.trained).toBeDefined()
    expect(carriedText({ kind: 'kept', hash: kept.hash }, false)).toContain('&file=')
  })

  it('are the same file for the same run', () => {
    expect(fileOf(...small)).toEqual(fileOf(...stopped('sentiment-lstm:3:7:100:0.01:adam:clip')))
  })
})

describe('a link with weights', () => {
  it.each([
    ['securely', 'plainly', true],
    ['plainly', 'securely', false],
  ])('that was made on a page served %s opens on one served %s', async (_, __, secure) => {
    vi.stubGlobal('isSecureContext', secure)
    const kept = await keep(...small, on(createShelf(fakeStorage({ full: true }).factory)))
    vi.stubGlobal('isSecureContext', !secure)
    const text = carriedText({ kind: 'kept', hash: kept.hash }, true)
    const { others } = decode(
      `#${encode({ ...blank('lstm'), weights: { kind: 'kept', hash: kept.hash } })}${text}`,
      blank,
      'rnn',
    )
    const found = await findKept(kept.hash, others, on(createShelf(fakeStorage().factory)))
    vi.stubGlobal('isSecureContext', true)
    expect(found).toEqual(kept.bytes)
  })
})

describe('looking for kept weights', () => {
  it('finds them on the shelf before it looks at the link', async () => {
    const shelf = createShelf(fakeStorage().factory)
    const { hash, bytes } = await keep(...small, on(shelf))
    expect(await findKept(hash, nothing, on(shelf))).toEqual(bytes)
  })

  it('notes when it read them, so that they are not the first to go, and leaves the rest as it was', async () => {
    const shelf = createShelf(fakeStorage().factory)
    const { hash } = await keep(...small, on(shelf))
    await findKept(hash, nothing, { shelf, now: () => 9 })
    await vi.waitFor(async () => expect(await shelf.get(hash)).toMatchObject({ at: 5, read: 9 }))
  })

  it('finds them although nothing can be written any more', async () => {
    const { factory, rows } = fakeStorage({ full: true })
    rows.set('abc', { bytes: Uint8Array.of(1), train: 'x' })
    expect(await findKept('abc', nothing, on(createShelf(factory)))).toEqual(Uint8Array.of(1))
  })

  it('hands on the recipe that came with a file only where it can be read', async () => {
    const { hash, bytes } = await keep(...small, on(createShelf(fakeStorage({ full: true }).factory)))
    const file = toBase64url(bytes)
    for (const [train, told] of [
      ['nonsense', ''],
      [textOf(stoppedAt(small[0], 2)), `&train=${textOf(stoppedAt(small[0], 2))}`],
    ] as const) {
      await findKept(hash, new Map(Object.entries({ file, train })), on(createShelf(fakeStorage().factory)))
      expect(carriedText({ kind: 'kept', hash }, false)).toBe(`${told}&file=${file}`)
    }
  })

  it('refuses a file in a link that is not the one it names', async () => {
    const others = new Map([['file', toBase64url(Uint8Array.of(1, 2, 3))]])
    expect(await findKept('0'.repeat(64), others, on(createShelf(fakeStorage().factory)))).toBeUndefined()
  })

  it('finds nothing, and breaks nothing, where the storage is refused and the link has no file', async () => {
    const refusing = createShelf(() => {
      throw new Error('refused')
    })
    expect(await findKept('0'.repeat(64), nothing, on(refusing))).toBeUndefined()
    expect(await findKept('0'.repeat(64), new Map([['file', 'not*base64']]), on(refusing))).toBeUndefined()
  })
})

describe('bytes in a link', () => {
  it('come back as they were', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, k) => k)
    for (const length of [0, 1, 2, 3, 256]) {
      const part = bytes.slice(0, length)
      expect(toBase64url(part)).toMatch(/^[\w-]*$/)
      expect(fromBase64url(toBase64url(part))).toEqual(part)
    }
  })
})

describe('links while weights are trained', () => {
  it('say how to train them, because the numbers themselves do not stay', () => {
    const id = liveId('3')
    carry(id, { train: 'x:1', stored: true })
    expect(isLive(id)).toBe(true)
    expect(carriedText({ kind: 'trained', id }, true)).toBe('&train=x:1')
  })

  it('carry on what another link said of the training as one parameter, whatever is in it', () => {
    const id = liveId('4')
    carry(id, { train: 'x:1&weights=7&t=a#', stored: true })
    const text = carriedText({ kind: 'trained', id }, true)
    expect(text).toBe('&train=x:1%26weights%3D7%26t%3Da%23')
    const { recipe, others } = decode(`#/lstm?t=b${text}`, blank, 'lstm')
    expect(recipe).toMatchObject({ tokens: ['b'], weights: { kind: 'seed', seed: 1 } })
    expect(others).toEqual(new Map([['train', 'x:1&weights=7&t=a#']]))
  })

  it('say nothing of weights that come with the page, or from a seed', () => {
    expect(carriedText({ kind: 'trained', id: 'sentiment-lstm' }, true)).toBe('')
    expect(carriedText({ kind: 'seed', seed: 3 }, true)).toBe('')
  })
})
