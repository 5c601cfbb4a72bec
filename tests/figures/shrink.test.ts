import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { shrink } from '../../src/figures/behaviours/shrink'

/** A line that is 400 px long at full size, in a box; as in a browser, content is never narrower than a box it fills. */
function page(width: number, fills: boolean) {
  let scale = 1
  const box = {
    clientWidth: width,
    style: { setProperty: (_: string, value: string) => void (scale = Number(value)) },
  }
  const line = {
    get scrollWidth() {
      const natural = 400 * scale
      return fills ? Math.max(natural, box.clientWidth) : natural
    },
  }
  return { box, scale: () => scale, element: (node: object) => node as HTMLElement, line }
}

describe('a line that is set smaller to fit', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        disconnect(): void {}
      },
    )
  })
  afterEach(() => vi.unstubAllGlobals())

  it.each([false, true])('grows back when its box does, also where it fills the box: %s', fills => {
    const { box, line, scale, element } = page(500, fills)
    const { update } = shrink(element(box), element(line), 0.5)
    const widths: readonly (readonly [number, number])[] = [
      [300, 0.75],
      [360, 0.9],
      [500, 1],
      [240, 0.6],
      [600, 1],
    ]
    for (const [width, expected] of widths) {
      box.clientWidth = width
      update()
      expect(scale(), `${width} px`).toBeCloseTo(expected, 3)
    }
  })

  it('stays at its least size in a box that is too small', () => {
    const { box, line, scale, element } = page(100, true)
    shrink(element(box), element(line), 0.85).update()
    expect(scale()).toBe(0.85)
  })
})
