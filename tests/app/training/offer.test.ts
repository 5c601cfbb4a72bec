import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

let store: typeof import('../../../src/app/store')
let follow: typeof import('../../../src/app/follow')
let link: typeof import('../../../src/app/link')
let offer: typeof import('../../../src/app/training/offer')

const train = 'sentiment-lstm:3:5:100:0.01:adam:clip'
const elsewhere = `#/lstm?t=the_film&step=2.c&zoom=cell&weights=kept-${'c0ffee00'.repeat(8)}`

const state = () => store.useStore.getState()
const address = () => link.linkOf(state())
/** Whether the reader is asked. */
const asked = () => offer.isOpen(offer.useOffer.getState(), store.recipeNow())

beforeAll(async () => {
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('document', { baseURI: 'https://example.org/page/' })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })))
  store = await import('../../../src/app/store')
  follow = await import('../../../src/app/follow')
  link = await import('../../../src/app/link')
  offer = await import('../../../src/app/training/offer')
})

beforeEach(async () => {
  await follow.followLink(`${elsewhere}&train=${train}`)
})

describe('a link with weights of another browser and their recipe', () => {
  it('comes on seeded weights, offers the recipe and keeps it in the address', () => {
    expect(store.recipeNow().weights.kind).toBe('seed')
    expect(asked()).toBe(true)
    expect(address()).toContain(`&train=${train}&`)
    store.look({ step: '1.f' })
    expect(address()).toContain(`&train=${train}&`)
  })

  it('offers the same again when the address that it left is opened, as often as one likes', async () => {
    for (let k = 0; k < 3; k++) {
      const left = address()
      offer.withdrawOffer()
      await follow.followLink(left)
      expect(address()).toBe(left)
      expect(asked()).toBe(true)
      expect(state().notices).toEqual([])
    }
  })

  it('is answered by taking the offer, by declining it, and by another link', async () => {
    offer.takeOffer()
    expect(asked()).toBe(false)
    expect(address()).not.toContain('train=')
    await follow.followLink(`${elsewhere}&train=${train}`)
    offer.withdrawOffer()
    expect(asked()).toBe(false)
    expect(address()).not.toContain('train=')
    await follow.followLink(`${elsewhere}&train=${train}`)
    await follow.followLink('#/lstm?t=the_film')
    expect(asked()).toBe(false)
    expect(address()).not.toContain('train=')
  })

  it('is answered by whoever changes the weights, until undo takes that back', () => {
    store.edit(recipe => ({ ...recipe, weights: { kind: 'seed', seed: 77 } }))
    expect(asked()).toBe(false)
    expect(address()).not.toContain('train=')
    store.undoLast()
    expect(asked()).toBe(true)
    expect(address()).toContain(`&train=${train}&`)
  })

  it('offers nothing in another exhibit, which cannot train it', () => {
    store.visit('gru')
    expect(asked()).toBe(false)
    expect(address()).not.toContain('train=')
    store.visit('lstm')
    expect(asked()).toBe(true)
  })
})

describe('a recipe of training in a link that cannot be read', () => {
  it.each([
    ['nonsense', 'nonsense'],
    ['a task that nobody knows', 'nobody-lstm:3:5:100:0.01:adam:clip'],
    ['an absurd size', 'sentiment-lstm:300000:5:100:0.01:adam:clip'],
    ['an absurd number of steps', 'sentiment-lstm:3:5:1e99:0.01:adam:clip'],
    ['an absurd rate', 'sentiment-lstm:3:5:100:-1:adam:clip'],
    ['a network of another exhibit', 'agreement-gru:3:5:100:0.01:adam:clip'],
  ])('is told in both languages and not offered: %s', async (_, text) => {
    for (const hash of [elsewhere, '#/lstm?t=the_film']) {
      await follow.followLink(`${hash}&train=${text}`)
      const notice = state().notices.find(({ key }) => key === 'train')
      expect(notice?.kind === 'link' && notice.said.en).toContain(`“train=${text.slice(0, 40)}” in this link`)
      expect(notice?.kind === 'link' && notice.said.zh).toContain(`“train=${text.slice(0, 40)}”`)
      expect(asked()).toBe(false)
      expect(address()).not.toContain('train=')
    }
  })

  it('is told once, beside what is said of the weights, and cut short', async () => {
    await follow.followLink(`${elsewhere}&train=${'x'.repeat(5000)}`)
    expect(state().notices.map(({ kind }) => kind)).toEqual(['weights', 'link'])
    const said = state().notices.map(notice => ('said' in notice ? notice.said.en.length : 0))
    expect(Math.max(...said)).toBeLessThan(200)
  })

  it('says nothing where it is empty, as links of weights without a recipe once had it', async () => {
    await follow.followLink('#/lstm?t=the_film&train=')
    expect(state().notices).toEqual([])
    expect(asked()).toBe(false)
  })

  it('is not told of to one who has followed another link meanwhile', async () => {
    const first = follow.followLink('#/lstm?t=a&train=nonsense')
    const second = follow.followLink(`#/lstm?t=b&train=${train}`)
    await Promise.all([first, second])
    expect(state().notices).toEqual([])
    expect(address()).toContain(`&train=${train}&`)
  })
})
