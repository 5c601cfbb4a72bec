import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { onTrained, onSeeds } from '../../src/app/fitting'
import { atReadOut } from '../../src/app/output/at-read-out'
import { isMoving, temperatureOf, withTemperature } from '../../src/app/output/temperature-of'
import { spelled } from '../../src/app/spelled'
import { blank, positionsOf, provide, readTrained, type Recipe } from '../../src/recipe'

const weights = { kind: 'trained', id: 'names-gru' } as const

beforeAll(async () => {
  provide(await readTrained(new Uint8Array(readFileSync('public/models/names-gru.safetensors')), 'names-gru'))
})

describe('the temperature of a recipe', () => {
  const recipe = blank('gru')

  it('is held between its ends and has two decimals', () => {
    expect(temperatureOf(recipe)).toBe(1)
    for (const [wanted, got] of [
      [0.5, 0.5],
      [0.123, 0.12],
      [0, 0.1],
      [99, 5],
    ] as const)
      expect(temperatureOf(withTemperature(wanted)(recipe))).toBe(got)
  })

  it('is no change when it is what it was', () => {
    expect(withTemperature(1)(recipe)).toBe(recipe)
  })

  it('is one change to undo while nothing but it moves, until it is back at 1', () => {
    const [warm, hot] = [withTemperature(3)(recipe), withTemperature(4)(recipe)]
    expect(isMoving(recipe, warm)).toBe(true)
    expect(isMoving(undefined, warm)).toBe(false)
    expect(isMoving(hot, recipe)).toBe(false)
    expect(isMoving(warm, { ...warm, tokens: ['a'] })).toBe(false)
    expect(isMoving(recipe, { ...warm, tokens: ['a'] })).toBe(false)
  })

  it('goes back to 1 with the weights that it was for', () => {
    const warm = withTemperature(3)(recipe)
    expect(temperatureOf(onTrained(warm, weights))).toBe(1)
    expect(temperatureOf(onSeeds(warm))).toBe(1)
  })
})

describe('a model of letters', () => {
  it('is given a name of its task instead of a sentence, even if a few words of it are letters', () => {
    const saw: Recipe = { ...blank('gru'), tokens: ['I', 'saw', 'a'] }
    const { tokens } = onTrained(saw, weights)
    expect(tokens.length).toBeGreaterThan(2)
    for (const token of tokens) expect(token).toMatch(/^[a-z]$/)
    expect(onTrained({ ...saw, tokens: [...'Mary'] }, weights).tokens).toEqual([...'Mary'])
  })

  it('shows what it reads as one word', () => {
    expect(spelled([...'mary'], 'character')).toBe('mary')
    expect(spelled(['I', 'saw'], 'character')).toBe('I saw')
    expect(spelled(['a', 'b'], 'word')).toBe('a b')
    expect(spelled(['头', '发'], 'character')).toBe('头发')
  })
})

describe('writing on', () => {
  it('looks where the last word has just been read, at the level of the drawing', () => {
    const recipe = onTrained({ ...blank('gru'), tokens: [...'mar'] }, weights)
    expect(positionsOf(recipe).words).toBe(4)
    expect(atReadOut(recipe).focus).toEqual({ step: '4.l', level: 'overview' })
    const inside: Recipe = { ...recipe, focus: { step: '2.h', level: 'scalar', value: 'h.2', cell: [0, 0] } }
    expect(atReadOut(inside).focus).toEqual({ step: '4.l', level: 'cell' })
    const attending: Recipe = { ...blank('attention'), tokens: ['a', 'b'], focus: { step: 'A', level: 'overview' } }
    expect(atReadOut(attending).focus).toEqual({ step: 'L', level: 'overview', asker: 1 })
  })
})
