import { describe, expect, it } from 'vitest'
import { ComparisonCard } from '../../../src/figures/comparison/ComparisonCard'
import { ComparisonLine } from '../../../src/figures/comparison/ComparisonLine'
import { gapBetween } from '../../../src/figures/comparison/gap'
import type { Language } from '../../../src/figures/language'
import { markup } from '../controls/page'

const said = (text: string) => ({ en: text, zh: `${text}（中）` })

const card = (here: readonly number[], there: readonly number[], language: Language = 'en') =>
  markup(
    <ComparisonCard
      title={said('title')}
      note={said('note')}
      here={{ name: said('GRU'), numbers: here }}
      there={{ name: said('RNN'), numbers: there }}
      equal={said('they are one')}
    />,
    language,
  )

describe('a comparison', () => {
  it('tells equal, equal but for rounding, and apart', () => {
    expect(gapBetween([1, 2], [1, 2]).verdict).toBe('equal')
    expect(gapBetween([0.1 + 0.2], [0.3]).verdict).toBe('rounding')
    expect(gapBetween([1, 2], [1, 2.5])).toMatchObject({ verdict: 'apart', greatest: 0.5, each: [0, 0.5] })
  })

  it('prints both numbers and their difference for every unit, under headed columns', () => {
    const html = card([0.25, -0.5], [0.25, 0.5])
    expect(html.match(/scope="col"/g)).toHaveLength(4)
    expect(html).toContain('<th scope="row">2</th><td>−0.5000</td><td>0.5000</td><td>1</td>')
    expect(html).toContain('Greatest difference 1.')
  })

  it('says what an equal outcome means only where it is equal', () => {
    expect(card([0.5], [0.5])).toContain('Difference 0 in every unit: they are one.')
    expect(card([0.3], [0.1 + 0.2])).toContain('Difference 0 but for rounding: they are one.')
    expect(card([0.5], [0.4])).not.toContain('they are one')
    expect(card([0.5], [0.5], 'zh')).toContain('每个单元的差都是 0：they are one（中）。')
  })

  it('says how many units it leaves out, and counts them in', () => {
    const many = Array.from({ length: 11 }, (_, k) => k / 20)
    const html = card(many, [...many.slice(0, -1), 9])
    expect(html.match(/<th scope="row">/g)).toHaveLength(8)
    expect(html).toContain('and 3 more units')
    expect(html).toContain('Greatest difference 8.5000.')
  })

  it('is one sentence where a single unit is looked at', () => {
    const line = (here: number | undefined) =>
      markup(<ComparisonLine here={here} there={0.5} sentence={(a, b) => said(`${a} and ${b}`)} />)
    expect(line(0.25)).toContain('0.2500 and 0.5000')
    expect(line(undefined)).toBe('')
  })
})
