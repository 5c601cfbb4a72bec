import { describe, expect, it } from 'vitest'
import { GatePad } from '../../../src/figures/controls/GatePad'
import { ignore, markup } from './page'

const r = { en: 'look back r', zh: '回看 r' }
const z = { en: 'keep z', zh: '保留 z' }
const moot = { en: 'r does not matter', zh: 'r 不起作用' }

const pad = (xMoot?: typeof moot) =>
  markup(
    <GatePad
      xLabel={r}
      yLabel={z}
      x={0.5}
      y={1}
      {...(xMoot ? { xMoot } : {})}
      beside={<p>a third gate</p>}
      liveX={0.4}
      liveY={0.6}
      corners={[]}
      unit="all"
      units={1}
      scope="everywhere"
      onChange={ignore}
      onCorner={ignore}
      onRelease={ignore}
      onUnit={ignore}
      onScope={ignore}
    />,
  )

describe('a gate without a say', () => {
  it('steps back and says why to eyes and ears, but can still be moved', () => {
    const html = pad(moot)
    const [, id] = /<p class="control-note" id="([^"]+)">r does not matter<\/p>/.exec(html) ?? []
    expect(id).toBeDefined()
    expect(html).toContain('data-moot="x"')
    expect(html).toContain(`role="group" aria-label="look back r" aria-describedby="${id}"`)
    expect(html).not.toContain('disabled=""')
  })

  it('has its say otherwise', () => {
    expect(pad()).not.toContain('data-moot')
    expect(pad()).not.toContain('r does not matter')
  })

  it('leaves room for a gate that the square leaves out', () => {
    expect(pad()).toContain('a third gate')
  })
})
