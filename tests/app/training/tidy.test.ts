import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../src/app/training/shelf'
import { filesInUse, MOST_KEPT, outdated, tidy } from '../../../src/app/training/tidy'
import { blank, type Recipe } from '../../../src/recipe'
import { fakeStorage } from './support/fake-storage'

const file = (at: number) => ({ bytes: Uint8Array.of(at), train: 'x', at, hash: `h${at}` })
const many = Array.from({ length: MOST_KEPT + 3 }, (_, k) => file(MOST_KEPT + 3 - k))
const on = (hash: string): Recipe => ({ ...blank('lstm'), weights: { kind: 'kept', hash } })

describe('a shelf that is tidied', () => {
  it('loses its oldest files, never one that is in use', () => {
    expect(outdated(many, new Set())).toEqual(['h3', 'h2', 'h1'])
    expect(outdated(many, new Set(['h2']))).toEqual(['h3', 'h1'])
    expect(outdated(many.slice(3), new Set())).toEqual([])
  })

  it('has in use what is on screen, what can be undone or redone, and what another exhibit shows', () => {
    const used = filesInUse({
      history: { past: [on('a'), blank('gru')], present: on('b'), future: [on('c')] },
      visited: { gru: on('d') },
    })
    expect([...used].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('says what is left, and really lets the others go', async () => {
    const shelf = createShelf(fakeStorage().factory)
    for (const { hash, ...kept } of many) await shelf.put(hash, kept)
    const left = await tidy(shelf, new Set(['h1']))
    expect(left).toHaveLength(MOST_KEPT + 1)
    expect(left.at(-1)?.hash).toBe('h1')
    expect((await shelf.list()).map(({ hash }) => hash)).toEqual(left.map(({ hash }) => hash))
    expect(await shelf.get('h2')).toBeUndefined()
  })
})
