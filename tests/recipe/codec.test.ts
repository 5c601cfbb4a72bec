import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { models, type ModelId, type Option, type OptionTable } from '../../src/models'
import { clean } from '../../src/text/clean'
import { blank, decode, encode, type Recipe } from '../../src/recipe'

const read = (hash: string) => decode(hash, blank, 'lstm')

const optionValue = (option: Option) =>
  option.kind === 'choice'
    ? fc.constantFrom(...option.values)
    : option.kind === 'flag'
      ? fc.boolean()
      : option.kind === 'quantity'
        ? fc.integer({ min: option.min * 100, max: option.max * 100 }).map(hundredths => hundredths / 100)
        : fc.integer({ min: option.min, max: option.max })

const at = fc.oneof(fc.nat({ max: 60 }), fc.constant('all' as const))

const pin = fc.record(
  {
    name: fc.constantFrom('f', 'W_f', 'bx_n', 'B', 'h~', 'h^2', 'c^3~'),
    time: at,
    row: at,
    col: at,
    number: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(x => x + 0),
  },
  { requiredKeys: ['name', 'row', 'col', 'number'] },
)

const token = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(clean)
  .filter(t => t !== '')

const recipes: fc.Arbitrary<Recipe> = fc.constantFrom(...(Object.keys(models) as ModelId[])).chain(model => {
  const table: OptionTable = models[model].options
  const options = fc.record(
    Object.fromEntries(Object.entries(table).map(([name, option]) => [name, optionValue(option)])),
  )
  return fc.record(
    {
      model: fc.constant(model),
      options,
      weights: fc.oneof(
        fc.record({ kind: fc.constant('seed' as const), seed: fc.nat({ max: 999999 }) }),
        fc.constant({ kind: 'example' as const, id: 'four-tokens' }),
      ),
      tokens: fc.array(token, { maxLength: 20 }),
      length: fc.integer({ min: 1, max: 999 }),
      pins: fc.array(pin, { maxLength: 4 }),
      units: fc.oneof(fc.constant('all' as const), fc.array(fc.nat({ max: 63 }), { minLength: 1, maxLength: 6 })),
      focus: fc.record(
        {
          step: fc.constantFrom('start', '3.f', 'E', '2.h^2~'),
          level: fc.constantFrom('overview' as const, 'cell' as const, 'operation' as const, 'scalar' as const),
          value: fc.constantFrom('f.2', 'W_f', '#17', 'h^2~.3'),
          cell: fc.tuple(fc.nat({ max: 63 }), fc.nat({ max: 63 })),
          asker: fc.nat({ max: 511 }),
        },
        { requiredKeys: ['step', 'level'] },
      ),
    },
    { requiredKeys: ['model', 'options', 'weights', 'tokens', 'pins', 'focus'] },
  )
})

describe('links', () => {
  it('come back as the recipe they were made from', () => {
    fc.assert(
      fc.property(recipes, recipe => {
        const { recipe: back, notices } = read(`#${encode(recipe)}`)
        expect(notices).toEqual([])
        expect(back).toEqual(recipe)
      }),
    )
  })

  it('are readable for simple things', () => {
    const base = blank('lstm')
    const link = encode({ ...base, tokens: ['I', 'saw', 'a', 'saw'], focus: { step: '3.f', level: 'overview' } })
    expect(link).toBe('/lstm?t=I_saw_a_saw&step=3.f&zoom=overview')
  })

  it('never throw, whatever they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const { recipe } = read(`#/gru?${text}`)
        expect(Object.keys(models)).toContain(recipe.model)
      }),
    )
  })

  it.each([
    ['#/nothing?t=a', 'model'],
    ['#/lstm?size=1000', 'size'],
    ['#/lstm?size=two', 'size'],
    ['#/lstm?gates=sideways', 'gates'],
    ['#/lstm?temperature=0', 'temperature'],
    ['#/lstm?temperature=-1', 'temperature'],
    ['#/lstm?temperature=1e9', 'temperature'],
    ['#/lstm?temperature=NaN', 'temperature'],
    ['#/lstm?temperature=0.333', 'temperature'],
    ['#/lstm?temperature=warm', 'temperature'],
    ['#/lstm?temperature=', 'temperature'],
    ['#/lstm?pin=f.1.0', 'pin'],
    ['#/lstm?pin=f.1.0.0:x', 'pin'],
    ['#/lstm?t=%E0%A4%A', 't'],
    ['#/lstm?zoom=moon', 'zoom'],
    ['#/lstm?weights=Nobody_s', 'weights'],
    ['#/lstm?weights=kept-xyz!', 'weights'],
    ['#/lstm?cell=1', 'cell'],
  ])('say what could not be read: %s', (hash, key) => {
    const { notices, recipe } = read(hash)
    expect(notices.map(n => n.key)).toEqual([key])
    expect(recipe.model).toBe('lstm')
    expect(recipe.options).toEqual(blank('lstm').options)
  })

  it('keep what is not the recipe’s apart', () => {
    expect(read('#/gru?lang=zh&theme=dark').others).toEqual(
      new Map([
        ['lang', 'zh'],
        ['theme', 'dark'],
      ]),
    )
  })
})
