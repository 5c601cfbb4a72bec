import { afterEach, describe, expect, it, vi } from 'vitest'
import { createShelf } from '../../../src/app/training/shelf'
import { fakeStorage } from './support/fake-storage'

const file = { bytes: Uint8Array.of(1, 2, 3), train: 'sentiment-lstm:6:0:1500:0.01:adam:clip' }

afterEach(() => {
  vi.useRealTimers()
})

describe('the shelf of a browser', () => {
  it('waits for the storage five seconds and no longer; what opens later is closed at once', async () => {
    vi.useFakeTimers()
    const { factory, stillOpen } = fakeStorage({ delay: 7000 })
    const refused = expect(createShelf(factory).list()).rejects.toMatchObject({ name: 'TimeoutError' })
    await vi.advanceTimersByTimeAsync(5000)
    await refused
    expect(stillOpen()).toBe(1)
    await vi.runAllTimersAsync()
    expect(stillOpen()).toBe(0)
  })

  it('stops waiting as soon as the storage answers', async () => {
    vi.useFakeTimers()
    const listed = createShelf(fakeStorage().factory).list()
    await vi.advanceTimersByTimeAsync(10)
    await listed
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives back what was put on it, and closes the storage each time', async () => {
    const { factory, stillOpen } = fakeStorage()
    const shelf = createShelf(factory)
    await shelf.put('abc', file)
    expect(await shelf.get('abc')).toEqual(file)
    expect(await shelf.get('nobody')).toBeUndefined()
    expect(stillOpen()).toBe(0)
  })

  it('tells the browser’s reason when there is no room', async () => {
    await expect(createShelf(fakeStorage({ full: true }).factory).put('abc', file)).rejects.toMatchObject({
      name: 'QuotaExceededError',
    })
  })

  it('rejects where a page may not ask for the storage at all', async () => {
    const shelf = createShelf(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    await expect(shelf.put('abc', file)).rejects.toMatchObject({ name: 'SecurityError' })
    await expect(shelf.get('abc')).rejects.toMatchObject({ name: 'SecurityError' })
  })

  it('lists what it has, the newest first, and loses what is taken off it', async () => {
    const shelf = createShelf(fakeStorage().factory)
    await shelf.put('old', { ...file, at: 1 })
    await shelf.put('new', { ...file, at: 9 })
    await shelf.put('ageless', file)
    expect((await shelf.list()).map(({ hash }) => hash)).toEqual(['new', 'old', 'ageless'])
    await shelf.remove(['old', 'ageless'])
    expect(await shelf.list()).toEqual([{ ...file, at: 9, hash: 'new' }])
    expect(await shelf.get('old')).toBeUndefined()
  })

  it('takes nothing for a file that is none', async () => {
    const { factory, rows } = fakeStorage()
    rows.set('abc', { bytes: 'text', train: 3 })
    expect(await createShelf(factory).get('abc')).toBeUndefined()
    expect(await createShelf(factory).list()).toEqual([])
  })
})
