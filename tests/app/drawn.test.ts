import { beforeAll, describe, expect, it, vi } from 'vitest'

let store: typeof import('../../src/app/store')
let drawings: typeof import('../../src/app/drawn')

beforeAll(async () => {
  vi.stubGlobal('location', { hash: '#/lstm?t=a_b' })
  vi.stubGlobal('navigator', { language: 'en' })
  store = await import('../../src/app/store')
  drawings = await import('../../src/app/drawn')
})

/** Awaits the drawing of what is on screen; whether it was told. */
function awaited() {
  const recipe = store.recipeNow()
  const told = { yet: false }
  const drawing = drawings.drawingOf(recipe).then(() => {
    told.yet = true
  })
  return { recipe, told, drawing }
}

const settled = () => new Promise(done => setTimeout(done, 0))

describe('a drawing that is waited for', () => {
  it('is done when that recipe is on screen, not with one that was begun before', async () => {
    const earlier = store.recipeNow()
    store.look({ step: '1.f' })
    const { recipe, told, drawing } = awaited()
    drawings.drawn(earlier)
    await settled()
    expect(told.yet).toBe(false)
    drawings.drawn(recipe)
    await drawing
    expect(told.yet).toBe(true)
  })

  it('is done, too, when the page has gone on to what came after it', async () => {
    store.look({ step: '2.f' })
    const { told, drawing } = awaited()
    store.look({ step: '3.f' })
    await settled()
    expect(told.yet).toBe(false)
    drawings.drawn(store.recipeNow())
    await drawing
    expect(told.yet).toBe(true)
  })

  it('is done at once when it is on screen already', async () => {
    drawings.drawn(store.recipeNow())
    const { told, drawing } = awaited()
    await drawing
    expect(told.yet).toBe(true)
  })
})
