import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { find, openingHere, openingOf } from '../../src/app/opening'
import { exhibits, stepsOf } from '../../src/exhibits'
import { openings } from '../../src/exhibits/openings'
import { topOf } from '../../src/figures/answers/top'
import { MOST_ANSWERS } from '../../src/figures/chain/answer-form'
import { models, type ModelId } from '../../src/models'
import { blank, provide, readTrained, readWeights, run, trainedOf, unknownTokens, type Recipe } from '../../src/recipe'
import { agreeing } from '../../src/tasks/agreement/words'
import type { ManifestEntry } from '../../src/training/zoo/manifest'

const ids = Object.keys(models) as readonly ModelId[]

const seeded: Recipe = { ...blank('lstm'), tokens: ['I', 'saw', 'a', 'saw'] }

const bytesOf = (id: string) => new Uint8Array(readFileSync(`public/models/${id}.safetensors`))

const opened = (model: ModelId): Recipe => {
  const recipe = openingOf(model)
  if (!recipe) throw new Error(`the weights of ${model} are there`)
  return recipe
}

describe('openings', () => {
  it.each(ids)('say of their weights what these were trained for: %s', model => {
    const { weights, task } = openings[model]
    expect(readWeights(bytesOf(weights)).facts.task.id).toBe(task)
  })

  it('wait for their weights; until then an exhibit is found as it was authored', () => {
    for (const model of ids) {
      expect(openingOf(model)).toBeUndefined()
      expect(find(model, seeded, undefined)).toEqual({ recipe: exhibits[model].start, whole: false })
    }
  })

  it('say that they have not come to one who comes from trained weights, and only the first time', () => {
    const from = { ...seeded, weights: { kind: 'trained', id: 'some' } } as const
    expect(find('gru', from, undefined).warning?.said.en).toContain('could not be fetched in time')
    expect(find('gru', from, exhibits.gru.start).warning).toBeUndefined()
  })
})

describe('openings whose weights have come', () => {
  beforeAll(async () => {
    for (const model of ids) {
      const { weights } = openings[model]
      provide(await readTrained(bytesOf(weights), weights))
    }
  })

  it.each(ids)('know every word of their sentence and stop at a step that there is: %s', model => {
    const recipe = opened(model)
    expect(unknownTokens(recipe)).toEqual([])
    const steps = stepsOf(exhibits[model], recipe, run(recipe))
    expect(steps.map(({ id }) => id)).toContain(recipe.focus.step)
    expect(openingHere(recipe)?.point).toBe(openings[model].point)
  })

  it('are found on the way from one to the next, whole', () => {
    expect(find('gru', opened('lstm'), undefined)).toEqual({ recipe: opened('gru'), whole: true })
    const moved = { ...opened('gru'), focus: { step: '2.h', level: 'cell' } as const }
    expect(find('gru', opened('lstm'), moved)).toEqual({ recipe: moved, whole: true })
  })

  it('lend their weights to a sentence of one’s own if they know all its words', () => {
    const typed = { ...opened('gru'), tokens: ['the', 'keys', 'are'] }
    expect(find('rnn', typed, undefined)).toEqual({ recipe: opened('rnn'), whole: false })
    const strange = { ...typed, tokens: ['the', 'keys', 'xyz'] }
    expect(find('rnn', strange, undefined)).toMatchObject({ recipe: exhibits.rnn.start, whole: false })
  })

  it('are left alone by those who come from seeded weights', () => {
    for (const model of ids) expect(find(model, seeded, undefined).recipe).toBe(exhibits[model].start)
  })

  it('say so where they give way to seeds: for words they do not know, or because they have not come', () => {
    const strange = { ...opened('lstm'), tokens: ['xyz', 'zyx'] }
    for (const before of [undefined, opened('rnn')]) {
      const { warning } = find('rnn', strange, before)
      expect(warning).toMatchObject({ kind: 'weights', text: openings.rnn.weights })
      expect(warning?.said.en).toContain('seeded weights are used')
      expect(warning?.said.zh).toContain('随机种子')
    }
    expect(find('rnn', { ...opened('lstm'), tokens: ['the', 'keys', 'are'] }, undefined).warning).toBeUndefined()
    expect(find('rnn', seeded, undefined).warning).toBeUndefined()
  })

  it('stay as they were left while at least half of the words are known, and give way to seeds beyond that', () => {
    const before = opened('rnn')
    expect(find('rnn', { ...seeded, tokens: ['the', 'keys', 'xyz'] }, before).recipe).toBe(before)
    const { weights, options } = exhibits.rnn.start
    expect(find('rnn', { ...seeded, tokens: ['xyz', 'zyx', 'the'] }, before).recipe).toMatchObject({ weights, options })
  })
})

describe('the point of an opening', () => {
  const at = (id: ModelId, value: string): readonly number[] => {
    const found = run(opened(id)).byId.get(value)
    if (!found) throw new Error(`the run has ${value}`)
    return Array.from(found.data)
  }

  it('holds for the LSTM: every keep gate is all but closed at “but”, and the prediction turns round', () => {
    expect(Math.max(...at('lstm', 'f.6'))).toBeLessThan(0.2)
    const [before, after] = [at('lstm', 'y_hat.5'), at('lstm', 'y_hat.6')]
    const answers = trainedOf(opened('lstm').weights)?.answers.map(({ en }) => en) ?? []
    expect(answers[before.indexOf(Math.max(...before))]).toBe('negative')
    expect(answers[after.indexOf(Math.max(...after))], 'praise is expected before any is read').toBe('positive')
  })

  const singular = agreeing.map(forms => forms.singular)
  const plural = agreeing.map(forms => forms.plural)

  /** The share that some answers have together. */
  const shareOf = (shares: ArrayLike<number>, answers: readonly string[]) => (words: readonly string[]) =>
    words.reduce((sum, word) => sum + (shares[answers.indexOf(word)] ?? NaN), 0)

  it.each(['rnn', 'gru'] as const)(
    'holds for the %s: the words that are drawn after “cars” are singular verbs, each likelier than its plural',
    model => {
      const answers = trainedOf(opened(model).weights)?.answers.map(({ en }) => en) ?? []
      const position = Number.parseInt(openings[model].focus.step)
      expect(opened(model).tokens[position - 2]).toBe('cars')
      const shares = at(model, `y_hat.${position}`)
      const drawn = topOf(shares, MOST_ANSWERS).map(({ index }) => answers[index] ?? '')
      for (const word of drawn) expect(singular).toContain(word)
      const all = shareOf(shares, answers)
      expect(all(singular)).toBeGreaterThan(20 * all(plural))
    },
  )

  it('holds for the GRU: the unit that is named is the one of the manifest, and stays on its side at every plural noun', () => {
    const manifest = JSON.parse(readFileSync('public/models/manifest.json', 'utf8')) as readonly ManifestEntry[]
    const found = manifest.find(({ id }) => id === openings.gru.weights)?.units.find(({ fact }) => fact === 'number')
    const unit = found?.unit ?? NaN
    expect(openings.gru.point.en).toContain(`Unit ${unit + 1} `)
    expect(openings.gru.point.zh).toContain(`单元 ${unit + 1} `)
    const { tokens } = opened('gru')
    const keys = run({ ...opened('gru'), tokens: tokens.map(token => (token === 'key' ? 'keys' : token)) })
    for (const noun of ['key', 'cabinets', 'cars']) {
      const position = tokens.indexOf(noun) + 2
      expect(at('gru', `h.${position}`)[unit], noun).toBeGreaterThan(0)
      expect(keys.byId.get(`h.${position}`)?.data[unit], noun).toBeLessThan(0)
    }
    expect(at('gru', 'h.2')[unit], 'from the first word on').toBeGreaterThan(0)
    const answers = trainedOf(opened('gru').weights)?.answers.map(({ en }) => en) ?? []
    const shares = keys.byId.get('y_hat.9')?.data ?? []
    const all = shareOf(shares, answers)
    expect(all(plural), 'plural verbs take their place').toBeGreaterThan(20 * all(singular))
  })

  it('holds for attention: the second saw looks at the word before it most', () => {
    const row = at('attention', 'A').slice(15, 20)
    expect(row.indexOf(Math.max(...row))).toBe(2)
  })
})
