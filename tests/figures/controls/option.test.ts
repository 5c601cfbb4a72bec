import { describe, expect, it } from 'vitest'
import {
  dividedAt,
  standsInOneRow,
  type ChoiceOption,
  type OptionGroup,
} from '../../../src/figures/controls/option-panel/option'

const said = (text: string) => ({ en: text, zh: text })
const flag = (name: string) => ({ kind: 'flag', name, label: said(name), value: false }) as const
const choice = (...labels: readonly string[]): ChoiceOption => ({
  kind: 'choice',
  name: 'choice',
  label: said('choice'),
  value: '',
  choices: labels.map(label => ({ value: label, label: said(label) })),
})

const groups: readonly OptionGroup[] = [
  { id: 'a', title: said('A'), options: [flag('a1'), flag('a2')] },
  { id: 'b', title: said('B'), options: [flag('b1'), flag('b2')] },
]

const names = (part: readonly OptionGroup[]) => part.map(({ id, options }) => [id, options.map(({ name }) => name)])

describe('a panel of options', () => {
  it('shows the first few and keeps the others under their own headings', () => {
    const { first, rest } = dividedAt(groups, 3)
    expect(names(first)).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b1']],
    ])
    expect(names(rest)).toEqual([['b', ['b2']]])
  })

  it('has nothing under More when all are shown, and all under More when none is', () => {
    expect(dividedAt(groups, 4).rest).toEqual([])
    expect(dividedAt(groups, 0)).toEqual({ first: [], rest: groups })
  })

  it('puts up to three short answers side by side and anything longer into a menu', () => {
    expect(standsInOneRow(choice('tanh', 'relu'))).toBe(true)
    expect(standsInOneRow(choice('none', 'look-ahead', 'window', 'padding'))).toBe(false)
    expect(standsInOneRow(choice('before the product', 'after the product'))).toBe(false)
  })
})
