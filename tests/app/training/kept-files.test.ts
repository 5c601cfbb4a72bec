import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { carriedText } from '../../../src/app/training/carried'
import { DAYS_KEPT, MOST_KEPT } from '../../../src/app/training/tidy'
import { tiny } from '../support/tiny'
import { fakeStorage, type Behaviour } from './support/fake-storage'

const DAY = 24 * 60 * 60 * 1000
const NOW = 1000 * DAY
const { bytes, entry } = tiny('tiny-lstm')
/** A file so small that a link can bring it along. */
const small = Uint8Array.of(1, 2, 3)
const train = 'agreement-lstm:3:1:100:0.01:adam:clip'

let store: typeof import('../../../src/app/store')
let files: typeof import('../../../src/app/training/kept-files')

/** A storage with a file of the given hash and age in days for each entry. */
function storageWith(behaviour: Behaviour, ages: Readonly<Record<string, number>>) {
  const storage = fakeStorage(behaviour)
  for (const [hash, days] of Object.entries(ages)) {
    storage.rows.set(hash, { bytes: hash === entry.hash ? bytes : small, train, at: NOW - days * DAY })
  }
  vi.stubGlobal('indexedDB', storage.factory())
  return storage
}

const old = Object.fromEntries(Array.from({ length: MOST_KEPT + 2 }, (_, k) => [`old ${k}`, DAYS_KEPT + 1 + k]))
const oldest = `old ${MOST_KEPT + 1}`
const listed = () => files.useKeptFiles.getState().files
const isForgotten = (hash: string) => files.isForgotten(files.useKeptFiles.getState(), hash)
const fileCalled = (hash: string) => {
  const found = listed().find(file => file.hash === hash)
  if (!found) throw new Error(`the list has no ${hash}`)
  return found
}

beforeAll(async () => {
  vi.stubGlobal('location', { hash: '#/gru?t=a_b' })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('document', { baseURI: 'https://example.org/page/' })
  store = await import('../../../src/app/store')
  files = await import('../../../src/app/training/kept-files')
})

beforeEach(() => {
  store.set({ awaited: undefined })
})

describe('the list of kept weights', () => {
  it('is read without letting anything go', async () => {
    const { rows } = storageWith({}, old)
    await files.readKeptFiles()
    expect(listed()).toHaveLength(MOST_KEPT + 2)
    expect(rows.size).toBe(MOST_KEPT + 2)
  })

  it('loses old files when another is kept, and links then bring their numbers along', async () => {
    const { rows } = storageWith({}, { ...old, new: DAYS_KEPT + 99 })
    await files.tidyKeptFiles({ hash: 'new', refused: undefined }, NOW)
    expect(rows.has('new'), 'what was just kept').toBe(true)
    expect(rows.has(oldest)).toBe(false)
    expect(listed().map(({ hash }) => hash)).toEqual([...rows.keys()])
    expect(carriedText({ kind: 'kept', hash: oldest }, false)).toMatch(/^&train=.+&file=/)
  })

  it('says what is there when nothing can be let go', async () => {
    storageWith({ clinging: true }, old)
    await files.tidyKeptFiles({ hash: 'new', refused: undefined }, NOW)
    expect(listed()).toHaveLength(MOST_KEPT + 2)
    expect(carriedText({ kind: 'kept', hash: 'old 3' }, false), 'it is still here').not.toContain('file=')
  })

  it('lets nothing go when the browser refused the new file', async () => {
    const { rows } = storageWith({}, old)
    await files.tidyKeptFiles({ hash: 'new', refused: 'QuotaExceededError' }, NOW)
    expect(rows.size).toBe(MOST_KEPT + 2)
  })
})

describe('kept weights that are forgotten', () => {
  it('stay forgotten when the list is read again, and are no longer listed', async () => {
    const { rows } = storageWith({}, { a: 1, b: 2 })
    await files.readKeptFiles()
    await files.forget(fileCalled('a'))
    expect([...rows.keys()]).toEqual(['b'])
    expect([isForgotten('a'), isForgotten('b')]).toEqual([true, false])
    expect(listed().map(({ hash }) => hash)).toEqual(['a', 'b'])
    await files.readKeptFiles()
    expect(isForgotten('a')).toBe(true)
    expect(listed().map(({ hash }) => hash)).toEqual(['b'])
  })

  it('can be taken back, with the time at which they were kept', async () => {
    const { rows } = storageWith({}, { a: 1 })
    await files.readKeptFiles()
    const file = fileCalled('a')
    await files.forget(file)
    expect(carriedText({ kind: 'kept', hash: 'a' }, false)).toContain('file=')
    await files.restore(file)
    expect(isForgotten('a')).toBe(false)
    expect(rows.get('a')).toEqual({ bytes: small, train, at: NOW - DAY })
    expect(carriedText({ kind: 'kept', hash: 'a' }, false)).not.toContain('file=')
  })

  it('are not forgotten when the browser refuses, and the list says so', async () => {
    storageWith({ clinging: true }, { a: 1 })
    await files.readKeptFiles()
    await files.forget(fileCalled('a'))
    expect(isForgotten('a')).toBe(false)
    expect(listed()).toHaveLength(1)
    expect(files.useKeptFiles.getState().problem?.en).toContain('no room')
  })

  it('change nothing of what is on screen, nor of what can be undone', async () => {
    storageWith({}, { a: 1 })
    await files.readKeptFiles()
    const { history } = store.useStore.getState()
    await files.forget(fileCalled('a'))
    expect(store.useStore.getState().history).toBe(history)
  })
})

describe('kept weights that are shown', () => {
  const shown = { hash: entry.hash, bytes, train }

  it('give way to what was done before they came', async () => {
    storageWith({}, { [entry.hash]: 1 })
    const coming = files.show(shown)
    store.edit(recipe => ({ ...recipe, tokens: ['other'] }))
    await coming
    expect(store.recipeNow()).toMatchObject({ model: 'gru', tokens: ['other'], weights: { kind: 'seed' } })
  })

  it('open the exhibit that draws them, in one step of undo, and are not drawn at leisure', async () => {
    storageWith({}, { [entry.hash]: 1 })
    const before = store.recipeNow()
    const { past } = store.useStore.getState().history
    await files.show(shown)
    const { history, visited, quiet, awaited } = store.useStore.getState()
    expect(history.present).toMatchObject({ model: 'lstm', weights: { kind: 'kept', hash: entry.hash } })
    expect(history.past).toHaveLength(past.length + 1)
    expect(visited.gru).toBe(before)
    expect([quiet, awaited]).toEqual([false, undefined])
    store.undoLast()
    expect(store.recipeNow()).toBe(before)
  })

  it('say why when they cannot be had, and leave everything as it is', async () => {
    storageWith({}, {})
    const before = store.recipeNow()
    await files.show({ ...shown, hash: '0'.repeat(64) })
    expect(store.recipeNow()).toBe(before)
    expect(store.useStore.getState().awaited).toBeUndefined()
    expect(files.useKeptFiles.getState().problem?.en).toContain('another browser')
  })
})
