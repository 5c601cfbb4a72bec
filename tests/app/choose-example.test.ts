import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isTrained, trainedOf } from '../../src/recipe'
import { examples } from '../../src/text/examples'
import { pageGlobals } from './support/page-globals'

let store: typeof import('../../src/app/store')
let follow: typeof import('../../src/app/follow')
let choose: typeof import('../../src/app/choose-example').chooseExample

const folder = new URL('../../public/models/', import.meta.url)

/** Files that cannot be had for now. */
const lost = new Set<string>()

const answer = (url: URL): Promise<Response> => {
  const name = url.pathname.replace('/page/models/', '')
  return Promise.resolve(
    lost.has(name)
      ? new Response(null, { status: 404 })
      : new Response(new Uint8Array(readFileSync(new URL(name, folder)))),
  )
}

const example = (id: string) => {
  const found = [...examples.en, ...examples.zh].find(entry => entry.id === id)
  if (!found) throw new Error(`no example is called ${id}`)
  return found
}

const recipe = () => store.recipeNow()
const told = () => store.useStore.getState().notices.flatMap(notice => ('said' in notice ? [notice.said] : []))
const agreement = '#/gru?t=the_keys_are&weights=agreement-gru'

beforeAll(async () => {
  pageGlobals(agreement, answer)
  store = await import('../../src/app/store')
  follow = await import('../../src/app/follow')
  choose = (await import('../../src/app/choose-example')).chooseExample
})

beforeEach(async () => {
  lost.clear()
  await follow.followLink(agreement)
  expect(recipe().weights).toEqual({ kind: 'trained', id: 'agreement-gru' })
})

describe('an example whose words the trained weights on screen do not know', () => {
  it('goes to seeded weights, and says so, while those that know it cannot be fetched', async () => {
    lost.add('tagging-bigru.safetensors')
    await choose(example('saw'))
    expect(recipe()).toMatchObject({ weights: { kind: 'seed' }, tokens: ['I', 'saw', 'a', 'saw'] })
    expect(told()).toHaveLength(1)
    expect(store.useStore.getState().awaited).toBeUndefined()
  })

  it('gives way to whatever is edited while its weights are on their way', async () => {
    expect(trainedOf({ kind: 'trained', id: 'tagging-bigru' })).toBeUndefined()
    const coming = choose(example('saw'))
    store.edit(r => ({ ...r, tokens: ['the', 'door'] }))
    expect(await coming).toBeUndefined()
    expect(recipe()).toMatchObject({ weights: { kind: 'trained', id: 'agreement-gru' }, tokens: ['the', 'door'] })
    expect(told()).toEqual([])
  })

  it('brings trained weights that know them, which one undo takes back together with it', async () => {
    const before = recipe()
    expect(await choose(example('saw'))).toEqual(['I', 'saw', 'a', 'saw'])
    expect(recipe().weights).toEqual({ kind: 'trained', id: 'tagging-bigru' })
    expect(recipe().options).toMatchObject(trainedOf(recipe().weights)?.options ?? {})
    expect(told()[0]?.en).toContain('“I saw a saw: GRU in both directions” reads it now')
    expect(told()[0]?.zh).toContain('“词性标注：双向 GRU”')
    store.undoLast()
    expect(recipe()).toEqual(before)
  })

  it('goes to seeded weights where no shipped ones know it, in one step for undo, and says so', async () => {
    const before = recipe()
    await choose(example('keys'))
    expect(isTrained(recipe().weights)).toBe(false)
    expect(recipe().options).toMatchObject({ classes: 0 })
    expect(recipe().tokens.join(' ')).toBe('the keys to the cabinet are on the table')
    expect(told()).toHaveLength(1)
    expect(told()[0]?.en).toContain('seeded weights are used')
    store.undoLast()
    expect(recipe()).toEqual(before)
  })
})

describe('an example whose words the weights on screen know', () => {
  it('changes nothing but the sentence, and what was said of weights is over', async () => {
    await choose(example('saw'))
    expect(told()).toHaveLength(1)
    store.edit(r => ({ ...r, tokens: ['a', 'saw'] }))
    await choose(example('saw'))
    expect(recipe()).toMatchObject({ weights: { id: 'tagging-bigru' }, tokens: ['I', 'saw', 'a', 'saw'] })
    expect(told()).toEqual([])
  })

  it('leaves seeded weights as they are: their numbers take any word', async () => {
    await choose(example('carpenter'))
    store.edit(r => ({ ...r, weights: { kind: 'seed', seed: 7 } }))
    const { weights, options } = recipe()
    await choose(example('auction'))
    expect(recipe()).toMatchObject({ weights, options, tokens: ['乒乓球', '拍卖', '完了'] })
    expect(told()).toEqual([])
  })
})
