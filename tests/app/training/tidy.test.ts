import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../src/app/training/shelf'
import { DAYS_KEPT, filesInUse, MOST_KEPT, outdated, tidy } from '../../../src/app/training/tidy'
import { blank, type Recipe } from '../../../src/recipe'
import { fakeStorage } from './support/fake-storage'

const DAY = 24 * 60 * 60 * 1000
const NOW = 1000 * DAY
const file = (days: number) => ({
  bytes: Uint8Array.of(days),
  train: 'x',
  at: NOW - days * DAY,
  hash: `${days} days old`,
})
/** Three more than are kept, all of them old, the newest first. */
const many = Array.from({ length: MOST_KEPT + 3 }, (_, k) => file(DAYS_KEPT + 1 + k))
const names = many.slice(-3).map(({ hash }) => hash)
const [first = '', second = '', third = ''] = names
const on = (hash: string): Recipe => ({ ...blank('lstm'), weights: { kind: 'kept', hash } })
const nobody: ReadonlySet<string> = new Set()
const goes = (...args: Parameters<typeof outdated>) => outdated(...args).map(({ hash }) => hash)

describe('a shelf that is tidied', () => {
  it('loses its oldest files, never one that is in use', () => {
    expect(goes(many, nobody, NOW)).toEqual([first, second, third])
    expect(goes(many, new Set([second]), NOW)).toEqual([first, third])
    expect(goes(many.slice(3), nobody, NOW)).toEqual([])
  })

  it('loses none that was put there or read within the last days, however many there are', () => {
    const young = Array.from({ length: 3 * MOST_KEPT }, (_, k) => ({ ...file(0), hash: `${k}` }))
    expect(goes(young, nobody, NOW)).toEqual([])
    const read = many.map(old => (old.hash === third ? { ...old, read: NOW - DAY } : old))
    expect(goes(read, nobody, NOW), 'the least recently used goes').toEqual([many[MOST_KEPT - 1]?.hash, first, second])
  })

  it('loses none that does not know its age', () => {
    const ageless = Array.from({ length: 2 * MOST_KEPT }, (_, k) => ({
      bytes: Uint8Array.of(k),
      train: 'x',
      hash: `${k}`,
    }))
    expect(goes(ageless, nobody, NOW)).toEqual([])
  })

  it('has in use what is on screen or awaited, what can be undone or redone, and what another exhibit shows', () => {
    const used = filesInUse({
      history: { past: [on('a'), blank('gru')], present: on('b'), future: [on('c')] },
      visited: { gru: on('d') },
      awaited: { id: 'e', kept: 'e' },
    })
    expect([...used].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('says what went, and really lets it go', async () => {
    const shelf = createShelf(fakeStorage().factory)
    for (const { hash, ...kept } of many) await shelf.put(hash, kept)
    const gone = await tidy(shelf, new Set([first]), NOW)
    expect(gone.map(({ hash }) => hash)).toEqual([second, third])
    expect(await shelf.list()).toHaveLength(MOST_KEPT + 1)
    expect(await shelf.get(first)).toBeDefined()
    expect(await shelf.get(second)).toBeUndefined()
  })
})
