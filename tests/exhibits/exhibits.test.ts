import { describe, expect, it } from 'vitest'
import { exhibits, gloss, indexOf, nameOf, stepsOf, type Exhibit } from '../../src/exhibits'
import { wordsOf } from '../../src/exhibits/option-words'
import { predictions } from '../../src/exhibits/predictions'
import { legal, models, type OptionTable } from '../../src/models'
import { decode, encode, blank, run } from '../../src/recipe'

const all: readonly (readonly [string, Exhibit])[] = Object.entries(exhibits)

const words = (text: string): number => text.split(/\s+/).length

describe.each(all)('%s', (_, exhibit) => {
  const table: OptionTable = models[exhibit.id].options
  const started = run(exhibit.start)
  const steps = stepsOf(exhibit, exhibit.start, started)

  it('opens in the middle of a sentence, on a step that exists', () => {
    const index = steps.findIndex(step => step.id === exhibit.start.focus.step)
    expect(index).toBeGreaterThan(0)
    expect(index).toBeLessThan(steps.length - 1)
    expect(indexOf(steps, exhibit.start.focus.step)).toBe(index)
  })

  it('offers every option of its model, in words of both languages for every value', () => {
    // A quantity has a control of its own beside what it changes.
    const offered = Object.keys(table).filter(name => table[name]?.kind !== 'quantity')
    expect([...exhibit.offered].sort()).toEqual(offered.sort())
    for (const [name, option] of Object.entries(table)) {
      const said = wordsOf(exhibit.id, name)
      expect(said?.label.en && said.label.zh, name).toBeTruthy()
      if (option.kind === 'choice')
        expect(Object.keys(said?.values ?? {}), name).toEqual(expect.arrayContaining([...option.values]))
    }
  })

  it('says every step shortly in both languages', () => {
    for (const { name, caption } of exhibit.beats(exhibit.start.options)) {
      expect(words(caption.en)).toBeLessThanOrEqual(14)
      expect([...caption.zh].length).toBeLessThanOrEqual(24)
      expect(name.en && name.zh).toBeTruthy()
    }
  })

  it('has a name in both languages for everything it shows', () => {
    for (const label of started.labels.values()) {
      const said = nameOf(label.name, exhibit.names(exhibit.start.options))
      expect(said.en === label.name, label.name).toBe(false)
      expect(/\p{Script=Han}/u.test(said.zh), label.name).toBe(true)
    }
  })

  it('reads every formula aloud in both languages', () => {
    for (const step of steps) {
      for (const value of step.values) {
        const said = gloss(started, value, exhibit.names(exhibit.start.options))
        expect(said.en.includes('undefined') || said.zh.includes('undefined')).toBe(false)
        expect(said.en.length).toBeGreaterThan(3)
      }
    }
  })

  it('has what-ifs that can be taken back, are legal, and survive a link', () => {
    for (const preset of exhibit.presets(exhibit.start)) {
      expect(preset.applied(exhibit.start), preset.id).toBe(false)
      const changed = preset.apply(exhibit.start)
      expect(preset.applied(changed), preset.id).toBe(true)
      for (const [name, option] of Object.entries(table)) expect(legal(option, changed.options[name])).toBe(true)
      expect(decode(`#${encode(changed)}`, blank, 'lstm').recipe).toEqual(changed)
      expect(preset.applied(preset.release(changed)), preset.id).toBe(false)
      expect(run(changed).values.length).toBeGreaterThan(0)
    }
  })

  it('asks at least two questions, each with one right answer among several, in both languages', () => {
    const asked = predictions[exhibit.id]
    expect(asked.length).toBeGreaterThanOrEqual(2)
    for (const { choices, answer, question, reveal } of asked) {
      expect(choices.length).toBeGreaterThanOrEqual(2)
      expect(choices[answer]).toBeDefined()
      for (const said of [question, reveal, ...choices]) expect(said.en && said.zh).toBeTruthy()
    }
  })

  it('offers at least three ways to act: change input, change settings, override or compare', () => {
    expect(exhibit.presets(exhibit.start).length + exhibit.pads(exhibit.start.options).length).toBeGreaterThanOrEqual(3)
  })
})

it('counts steps as the scripts have it: 4T+1, 6T+1, 7T+1, 8', () => {
  const count = (exhibit: Exhibit) => stepsOf(exhibit, exhibit.start, run(exhibit.start)).length
  const T = 4
  expect([count(exhibits.rnn), count(exhibits.gru), count(exhibits.lstm), count(exhibits.attention)]).toEqual([
    4 * T + 1,
    6 * T + 1,
    7 * T + 1,
    8,
  ])
})

it('tells of a forget bias of 1 and 3 what the books tell: half is left after 2.2 and 14.3 steps', () => {
  const [dial] = exhibits.lstm.dials(exhibits.lstm.start.options)
  expect(dial?.readout(1).en).toContain('0.731 a step: half is left after 2.2 steps')
  expect(dial?.readout(3).en).toContain('0.953 a step: half is left after 14.3 steps')
})
