import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestCorner, type Corner } from '../../../src/figures/controls/gate-pad/corner'
import { CornerNotes } from '../../../src/figures/controls/gate-pad/CornerNotes'
import { GatePad } from '../../../src/figures/controls/GatePad'
import { ignore, markup } from './page'

const said = (text: string) => ({ en: text, zh: `${text}（中）` })
const corner = (x: 0 | 1, y: 0 | 1): Corner => ({ x, y, title: said(`corner ${x}${y}`), note: said(`note ${x}${y}`) })
const corners = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)]

describe('the note beneath the pad', () => {
  it('is that of the corner to which both gates would be rounded', () => {
    const share = fc.integer({ min: 0, max: 100 }).map(n => n / 100)
    fc.assert(
      fc.property(share, share, (x, y) => {
        fc.pre(x !== 0.5 && y !== 0.5)
        expect(nearestCorner(corners, { x, y })).toMatchObject({ x: Math.round(x), y: Math.round(y) })
      }),
    )
  })

  it('belongs to the first of two corners that are equally near, and to none where there are none', () => {
    expect(nearestCorner(corners, { x: 0.5, y: 0 })).toBe(corners[0])
    expect(nearestCorner([], { x: 0, y: 0 })).toBeUndefined()
  })

  const notes = (held: { x: number; y: number } | undefined) => markup(<CornerNotes corners={corners} held={held} />)

  it('shows one note and keeps the room of all, so that nothing moves while the pad is dragged', () => {
    const html = notes({ x: 0.95, y: 0.05 })
    expect(html.match(/data-shown="true"[^>]*><strong>([^<]+)/)?.[1]).toBe('corner 10')
    expect(html.match(/data-shown="false"/g)).toHaveLength(3)
  })

  it('says of gates that are not held in a corner nothing that holds only there', () => {
    expect(notes({ x: 0.8, y: 0.2 })).not.toContain('data-shown="true"')
    expect(notes(undefined)).not.toContain('data-shown="true"')
  })
})

describe('the corners of the pad', () => {
  const pad = (language: 'en' | 'zh') =>
    markup(
      <GatePad
        xLabel={said('r')}
        yLabel={said('z')}
        x={undefined}
        y={undefined}
        liveX={0.3}
        liveY={0.3}
        corners={corners}
        unit="all"
        units={4}
        scope="everywhere"
        onChange={ignore}
        onRelease={ignore}
        onUnit={ignore}
        onScope={ignore}
        onCorner={ignore}
      />,
      language,
    )

  it('carry their note in their name in both languages, though it is printed beneath', () => {
    for (const [language, ending] of [
      ['en', ''],
      ['zh', '（中）'],
    ] as const) {
      const buttons = pad(language).match(/<button[^>]*class="control-corner".*?<\/button>/g) ?? []
      expect(buttons).toHaveLength(4)
      expect(buttons.map(html => html.replace(/<[^>]+>/g, ''))).toContain(`corner 10${ending} note 10${ending}`)
    }
  })

  it('stand above and below the square, where no dot can cover them, each at its own end', () => {
    const row = (edge: 0 | 1) =>
      (
        pad('en').match(new RegExp(`<div class="control-pad-corners" data-edge="${edge}">(.*?)</div>`))?.[1] ?? ''
      ).match(/data-side="."><strong>[^<]+/g)
    expect(row(1)).toEqual(['data-side="0"><strong>corner 01', 'data-side="1"><strong>corner 11'])
    expect(row(0)).toEqual(['data-side="0"><strong>corner 00', 'data-side="1"><strong>corner 10'])
  })
})
