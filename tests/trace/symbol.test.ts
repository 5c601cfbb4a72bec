import katex from 'katex'
import { describe, expect, it } from 'vitest'
import type { Label } from '../../src/trace'
import { counted, symbol } from '../../src/trace'

const label = (tex: string, more: Partial<Label> = {}): Label => ({
  name: 'a',
  tex,
  role: 'value',
  origin: 'computed',
  layer: 1,
  backward: false,
  ...more,
})

describe('a letter with marks', () => {
  it('gets its layer above and its position below', () => {
    expect(symbol(label('h', { layer: 2, time: 3 }), 4)).toBe('h^{(2)}_{t-1}')
    expect(counted(label('h', { layer: 2, time: 3, backward: true }))).toBe('\\overleftarrow{h}^{(2)}_{3}')
    expect(symbol(label('W_{f}', { layer: 2 }), 1)).toBe('W_{f}^{(2)}')
  })

  it('keeps a power or an index of its own inside braces', () => {
    expect(symbol(label('a^{+}', { time: 2 }), 2)).toBe('{a^{+}}_{t}')
    expect(symbol(label('a^{+}', { layer: 2 }), 2)).toBe('{a^{+}}^{(2)}')
    expect(symbol(label('a^{+}', { layer: 2, time: 2 }), 2)).toBe('{a^{+}}^{(2)}_{t}')
    expect(symbol(label('W_{f}', { layer: 2, time: 1 }), 2)).toBe('{W_{f}}^{(2)}_{t-1}')
    expect(symbol(label('W_{f}', { time: 1 }), 2)).toBe('{W_{f}}_{t-1}')
  })

  it('can be typeset, whatever it carries', () => {
    for (const tex of ['h', 'a^{+}', 'W_{f}', "h'", '\\tilde c', 'a_{1}^{2}'])
      for (const layer of [1, 2])
        for (const backward of [false, true])
          for (const time of [undefined, 2]) {
            const text = symbol(label(tex, { layer, backward, ...(time === undefined ? {} : { time }) }), 1)
            expect(() => katex.renderToString(text, { throwOnError: true }), text).not.toThrow()
          }
  })
})
