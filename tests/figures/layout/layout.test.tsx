import { describe, expect, it } from 'vitest'
import { ribbon, slotsOf } from '../../../src/figures/layout/band'
import type { GateBlock, LayoutProps } from '../../../src/figures/layout/layout'
import { LayoutView } from '../../../src/figures/layout/LayoutView'
import type { Language } from '../../../src/figures/language'
import { markup } from '../controls/page'

const gate = (key: string, role: GateBlock['role'], from: number): GateBlock => ({
  key,
  tex: key,
  role,
  candidate: false,
  name: key,
  span: [from, from + 4],
  learned: key !== 'f',
})

const props: LayoutProps = {
  framework: { en: 'PyTorch', zh: 'PyTorch' },
  own: [gate('f', 'keep', 0), gate('i', 'write', 4)],
  gates: [gate('i', 'write', 0), gate('f', 'keep', 4)],
  along: 'rows',
  tensors: [
    { name: 'input', letters: ['T', 'B', 'I'], sizes: [4, 1, 3], of: 'given', each: false },
    { name: 'output', letters: ['T', 'B', 'D·H'], sizes: [4, 1, 4], of: 'returned', each: false },
    { name: 'bias_ih_l0', letters: ['2·H'], sizes: [8], of: 'learned', each: true },
  ],
  counts: { one: 128, two: 144 },
  biases: 'two',
  call: 'output, h_n = layer(input, h_0)',
  notes: [{ en: 'a note', zh: '一条说明' }],
}

const view = (change: Partial<LayoutProps> = {}, language: Language = 'en') =>
  markup(<LayoutView {...props} {...change} />, language)

describe('the layout of a framework', () => {
  it('is a table of gates in the order of the framework, with the rows of each', () => {
    const html = view()
    expect(html.indexOf('<code>i</code>')).toBeLessThan(html.indexOf('<code>f</code>'))
    expect(html).toContain('<code>0:4</code>')
    expect(html).toContain('<code>4:8</code>')
    expect(html).toContain('not learned here')
  })

  it('colours a block by its job in both bands, and hides the drawing from those who hear the table', () => {
    const html = view()
    expect(html).toContain('class="gate-bands" viewBox="0 0 288 140" aria-hidden="true"')
    expect(html.match(/class="gate-block" data-role="keep"/g)).toHaveLength(2)
    expect(html.match(/class="gate-ribbon"/g)).toHaveLength(2)
  })

  it('has no rows where every gate has matrices of its own, and no band for a single block', () => {
    expect(view({ along: 'apart' })).not.toContain('>rows<')
    expect(view({ own: props.own.slice(0, 1), gates: props.gates.slice(0, 1) })).not.toContain('gate-bands')
  })

  it('prints shapes in letters and in numbers, a single size as Python does', () => {
    const html = view()
    expect(html).toContain('<code>(T, B, I)</code> <code class="layout-sizes">(4, 1, 3)</code>')
    expect(html).toContain('<code>(2·H,)</code> <code class="layout-sizes">(8,)</code>')
    expect(html).toContain('for each gate')
  })

  it('explains the letters it uses and no other', () => {
    const html = view()
    expect(html).toContain('T words · B sentences at once · I word vector · H units · D directions')
    expect(html).not.toContain('L layers')
  })

  it('marks the form of the biases that the framework has', () => {
    expect(view()).toContain('<tr data-current="true"><th scope="row">with two biases (PyTorch)</th><td>144</td>')
    expect(view()).toContain('<tr data-current="false"><th scope="row">with one bias</th><td>128</td>')
  })

  it('speaks Chinese', () => {
    const html = view({}, 'zh')
    for (const text of ['门在权重中的次序', '形状', '学到的数', '两组偏置 (PyTorch)', '一条说明'])
      expect(html).toContain(text)
  })
})

describe('the bands', () => {
  it('give blocks of one width to both, however many each has', () => {
    const [above] = slotsOf(3, 4, 200)
    const [below] = slotsOf(4, 4, 200)
    expect(above).toEqual(below)
    expect(slotsOf(4, 4, 200).at(-1)?.x).toBeCloseTo(151.5)
  })

  it('join a block to the block of the same gate, corner to corner', () => {
    expect(ribbon({ x: 0, width: 10 }, { x: 20, width: 10 }, 5, 15)).toBe('M0,5C0,10 20,10 20,15H30C30,10 10,10 10,5Z')
  })
})
