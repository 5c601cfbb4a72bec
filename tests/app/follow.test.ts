import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { onTrained } from '../../src/app/fitting'
import { positionsOf, trainedOf } from '../../src/recipe'
import { pageGlobals } from './support/page-globals'
import { tiny } from './support/tiny'

const { entry, bytes } = tiny('tiny-lstm')

let store: typeof import('../../src/app/store')
let follow: typeof import('../../src/app/follow')

/** Files that the page finds beside itself; a request waits until `release` is called. */
const files = new Map<string, Uint8Array | string>()
let waiting: (() => void)[] = []
const release = () => waiting.splice(0).forEach(go => go())

const answer = async (url: URL) => {
  await new Promise<void>(go => waiting.push(go))
  const file = files.get(url.pathname.replace('/page/models/', ''))
  return file === undefined ? new Response(null, { status: 404 }) : new Response(Uint8Array.from(bytesOf(file)))
}

const bytesOf = (file: Uint8Array | string): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file

/** Lets whatever is fetched arrive until the promise is settled. */
async function arrived<T>(promise: Promise<T>): Promise<T> {
  const timer = setInterval(release, 1)
  try {
    return await promise
  } finally {
    clearInterval(timer)
  }
}

const link = '#/lstm?t=the_keys_are&step=2.f&zoom=cell&weights=tiny-lstm'
const state = () => store.useStore.getState()
const recipe = () => state().history.present

beforeAll(async () => {
  pageGlobals(link, answer)
  store = await import('../../src/app/store')
  follow = await import('../../src/app/follow')
})

beforeEach(() => {
  files.set('manifest.json', JSON.stringify([entry]))
  waiting = []
})

describe('a page that is opened with a link to trained weights', () => {
  it('shows no other numbers before they have come, and cannot be changed until then', async () => {
    expect(state().ready).toBe(false)
    const before = recipe()
    store.edit(r => ({ ...r, tokens: ['other'] }))
    store.visit('gru')
    expect(recipe()).toBe(before)
    const opened = follow.followLink(link)
    expect(state().awaited).toEqual({ id: 'tiny-lstm', link })
    await arrived(opened)
    // The file is missing: the recipe comes on seeded weights, with its words and its place.
    expect(state()).toMatchObject({ ready: true, awaited: undefined })
    expect(recipe()).toMatchObject({
      tokens: ['the', 'keys', 'are'],
      focus: { step: '2.f' },
      weights: { kind: 'seed' },
    })
    expect(state().notices).toHaveLength(1)
    expect(state().notices[0]).toMatchObject({ kind: 'weights', text: 'tiny-lstm' })
    expect(state().history.past).toEqual([])
  })
})

describe('a link that is followed later', () => {
  it('leaves the last frame until its weights have come, and then stands in their settings', async () => {
    files.set(entry.file, bytes)
    const before = recipe()
    const followed = follow.followLink(link)
    expect(recipe()).toBe(before)
    await arrived(followed)
    expect(recipe()).toMatchObject({ tokens: ['the', 'keys', 'are'], weights: { kind: 'trained', id: 'tiny-lstm' } })
    expect(recipe().options).toMatchObject({ size: 3, input: 4, classes: 102 })
    expect(positionsOf(recipe()).tokens[0]).toBe('<bos>')
    expect(state().notices).toEqual([])
  })

  it('to weights that nobody has says so and keeps the rest', async () => {
    await arrived(follow.followLink('#/lstm?t=a_b&weights=nobody'))
    expect(recipe()).toMatchObject({ tokens: ['a', 'b'], weights: { kind: 'seed' } })
    const [notice] = state().notices
    expect(notice?.kind === 'weights' && notice.said.en).toMatch(/“nobody”.*Seeded weights are used instead/)
  })

  it('to weights of another model says so', async () => {
    await arrived(follow.followLink('#/gru?t=a_b&weights=tiny-lstm'))
    expect(recipe()).toMatchObject({ model: 'gru', weights: { kind: 'seed' } })
    const [notice] = state().notices
    expect(notice?.kind === 'weights' && notice.said.en).toContain('another model')
  })
})

describe('trained weights that are chosen', () => {
  it('bring a sentence of their task where they know none of the words, and keep one that they know', async () => {
    store.set({ notices: [] })
    await arrived(follow.followLink('#/lstm?t=zebra_xylophone'))
    await arrived(follow.chooseTrained('tiny-lstm'))
    expect(recipe().tokens).toEqual(trainedOf({ kind: 'trained', id: 'tiny-lstm' })?.example)
    await arrived(follow.followLink('#/lstm?t=the_zebra'))
    await arrived(follow.chooseTrained('tiny-lstm'))
    expect(recipe().tokens).toEqual(['the', 'zebra'])
  })

  it('give way to seeded ones when a setting asks for other numbers, which undo takes back', () => {
    const before = recipe()
    store.edit(r => ({ ...r, options: { ...r.options, size: 9 } }))
    expect(recipe()).toMatchObject({ weights: { kind: 'seed' }, options: { size: 9, classes: 0 } })
    expect(state().notices.map(({ kind }) => kind)).toEqual(['weights'])
    store.undoLast()
    expect(recipe()).toBe(before)
  })

  it('are forgotten by one who goes on before they have come', async () => {
    await arrived(follow.followLink('#/lstm?t=a'))
    const chosen = follow.chooseTrained('elsewhere')
    store.edit(r => ({ ...r, tokens: ['b'] }))
    await arrived(chosen)
    expect(recipe()).toMatchObject({ tokens: ['b'], weights: { kind: 'seed' } })
    expect(state().awaited).toBeUndefined()
  })

  it('leave everything as it is when they cannot be had, and say why', async () => {
    const before = recipe()
    await arrived(follow.chooseTrained('nobody'))
    expect(recipe()).toBe(before)
    expect(state().notices.some(notice => notice.kind === 'weights' && notice.said.zh.includes('nobody'))).toBe(true)
  })

  it('are listed once the list has come', async () => {
    await arrived(follow.fetchList())
    expect(state().listed.map(({ id }) => id)).toEqual(['tiny-lstm'])
  })
})

describe('another exhibit', () => {
  it('shows the same word although only one of them begins with a mark', async () => {
    await arrived(follow.followLink(link))
    expect(recipe().focus.step).toBe('2.f')
    store.visit('gru')
    expect(recipe()).toMatchObject({ tokens: ['the', 'keys', 'are'], focus: { step: '1.h' } })
    store.visit('lstm')
    expect(recipe().weights.kind).toBe('trained')
    expect(recipe().focus.step).toMatch(/^2\./)
  })

  const told = () => state().notices.filter(({ kind }) => kind === 'weights')

  it('says that trained weights gave way to seeds, as long as one stays there', async () => {
    await arrived(follow.followLink(link))
    store.visit('gru')
    store.edit(r => ({ ...r, tokens: ['zebra', 'xylophone'] }))
    store.visit('lstm')
    expect(recipe().weights.kind).toBe('seed')
    expect(told()).toMatchObject([{ text: 'tiny-lstm' }])
    store.visit('gru')
    expect(told()).toEqual([])
  })

  it('says nothing of weights that gave way to one who goes there for others', async () => {
    await arrived(follow.followLink(link))
    store.visit('gru')
    store.edit(r => ({ ...r, tokens: ['zebra', 'xylophone'] }))
    store.editIn('lstm', r => onTrained(r, { kind: 'trained', id: 'tiny-lstm' }))
    expect(recipe().weights.kind).toBe('trained')
    expect(told()).toEqual([])
  })
})
