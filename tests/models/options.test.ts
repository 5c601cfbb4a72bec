import { describe, expect, it } from 'vitest'
import {
  defaults,
  labelId,
  legal,
  models,
  type Built,
  type Option,
  type OptionValue,
  type Source,
} from '../../src/models'
import { drawn, parameterCount } from './support/source'

const LENGTHS = [1, 2, 5] as const

/** A model as this test sees it: whatever its options, it builds. */
interface Buildable {
  readonly options: Readonly<Record<string, Option>>
  readonly build: (options: Readonly<Record<string, OptionValue>>, length: number, source: Source) => Built
}
const buildable = Object.entries(models as unknown as Readonly<Record<string, Buildable>>)

const values = (option: Option): readonly OptionValue[] => {
  switch (option.kind) {
    case 'choice':
      return option.values
    case 'flag':
      return [false, true]
    case 'quantity':
      return [option.min, option.initial, 2.25, option.max]
    case 'range':
      return Array.from({ length: option.max - option.min + 1 }, (_, k) => option.min + k)
  }
}

const isSize = ({ kind }: Option): boolean => kind === 'range' || kind === 'quantity'

/** Every combination of the options that are not sizes. */
const combinations = (options: Buildable['options']): readonly Readonly<Record<string, OptionValue>>[] =>
  Object.entries(options)
    .filter(([, option]) => !isSize(option))
    .reduce<readonly Readonly<Record<string, OptionValue>>[]>(
      (all, [name, option]) => all.flatMap(one => values(option).map(value => ({ ...one, [name]: value }))),
      [defaults(options)],
    )

/** The labels whose numbers are not finite; −∞ is what a hidden score is. */
const unsound = ({ labels, outputs }: Built): readonly string[] => [
  ...[...labels]
    .filter(([{ data }, { name }]) => !data.every(x => Number.isFinite(x) || (name === 'M' && x === -Infinity)))
    .map(([, label]) => labelId(label)),
  ...outputs.filter(({ data }) => !data.every(Number.isFinite)).map(() => 'output'),
]

describe.each(buildable)('%s', (_, { options, build }) => {
  const plain = defaults(options)

  it.each(Object.entries(options))(
    `builds with every %s at lengths ${LENGTHS.join(', ')}: finite numbers, as many parameters at any length`,
    (name, option) => {
      for (const value of values(option)) {
        const built = LENGTHS.map(length => build({ ...plain, [name]: value }, length, drawn(3)))
        for (const one of built) expect(unsound(one), `${name} = ${value}`).toEqual([])
        expect(new Set(built.map(parameterCount)).size, `${name} = ${value}`).toBe(1)
      }
    },
  )

  const [widest = ['', []]] = Object.entries(options)
    .filter(([, option]) => !isSize(option))
    .map(([name, option]) => [name, values(option)] as const)
    .sort(([, a], [, b]) => b.length - a.length)

  it.each(widest[1])(`builds with every combination of choices and flags in which ${widest[0]} is %s`, value => {
    for (const chosen of combinations(options).filter(one => one[widest[0]] === value)) {
      const problem = unsound(build(chosen, 3, drawn(4)))
      expect(problem, JSON.stringify(chosen)).toEqual([])
    }
  })

  it('starts from legal defaults, and finds other values illegal', () => {
    for (const [name, option] of Object.entries(options)) {
      expect(legal(option, plain[name]), name).toBe(true)
      const fraction = option.kind === 'quantity' ? 1.505 : 1.5
      for (const wrong of ['no such value', fraction, -1, 0.09, NaN, Infinity, 1e6, null, undefined, {}])
        expect(legal(option, wrong), name).toBe(false)
    }
  })
})
