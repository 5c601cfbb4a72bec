import { beforeAll, describe, expect, it, vi } from 'vitest'
import { exhibits } from '../../src/exhibits'
import { models, type ModelId } from '../../src/models'
import { encode } from '../../src/recipe'

/** The store as a page has it; a page has an address and a language before anything else. */
let store: typeof import('../../src/app/store')

beforeAll(async () => {
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('navigator', { language: 'en' })
  store = await import('../../src/app/store')
})

const ids = Object.keys(models) as readonly ModelId[]

describe('a link', () => {
  it.each(ids)('to %s that names no level opens where the exhibit usually does', model => {
    const { recipe, notices } = store.readLink(`#/${model}?t=I_saw_a_saw`)
    expect(notices).toEqual([])
    expect(recipe.focus.level).toBe(exhibits[model].start.focus.level)
    expect(recipe.tokens).toEqual(['I', 'saw', 'a', 'saw'])
  })

  it.each(['overview', 'cell', 'operation', 'scalar'] as const)('that names the level %s opens there', level => {
    for (const model of ids) expect(store.readLink(`#/${model}?t=a_b&zoom=${level}`).recipe.focus.level).toBe(level)
  })

  it('to a step that no settings have says so, and shows the nearest one under its own name', () => {
    const link = '#/gru?t=a_b&step=99.zz&zoom=cell'
    const { recipe, notices } = store.readLink(link)
    expect(notices).toMatchObject([{ kind: 'link', key: 'step', text: '99.zz' }])
    const [notice] = notices
    expect(notice?.kind === 'link' && notice.said.en).toContain('“99.zz”')
    expect(notice?.kind === 'link' && notice.said.zh).toContain('“99.zz”')
    store.take(recipe, notices)
    expect(store.recipeNow().focus.step).toBe('2.h')
    expect(store.readLink(`#${encode(store.recipeNow())}`).notices).toEqual([])
  })

  it('to a step of other settings, of a longer sentence or of none at all says nothing of it and keeps it', () => {
    for (const hash of ['#/gru?t=a_b&step=2.l', '#/lstm?t=a_b&step=9.c^2~', '#/rnn?t=a_b&length=2&step=5.pad']) {
      const { recipe, notices } = store.readLink(hash)
      expect(notices, hash).toEqual([])
      store.take(recipe, notices)
      expect(store.recipeNow().focus.step).toBe(recipe.focus.step)
    }
    for (const model of ids) expect(store.readLink(`#/${model}`).notices).toEqual([])
  })

  it('always names its own level, so that it shows the same when the usual one changes', () => {
    for (const model of ids) {
      const { start } = exhibits[model]
      const recipe = { ...start, focus: { ...start.focus, level: 'overview' as const } }
      expect(store.readLink(`#${encode(recipe)}`).recipe).toEqual(recipe)
    }
  })
})
