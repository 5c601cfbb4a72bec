import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded, tasks } from '../../src/tasks'
import { anySeed, draws, setOf } from './support/seeds'

const task = tasks.dates()
const months = 'January February March April May June July August September October November December'.split(' ')

/** Reads the English side: 14 January 1970, or January 14 , 1970, a weekday before it or not. */
function readEnglish(tokens: readonly string[]) {
  const text = tokens.join(' ').replace(/(?<=\d) (?=\d)/g, '')
  const parts = /^(?:(\w+day) , )?(?:(\w+) (\d+) ,|(\d+) (\w+)) ?(\d{4})?$/
  const [, weekday, monthFirst, dayLast, dayFirst, monthLast, year] = parts.exec(text) ?? []
  return { weekday, month: months.indexOf(monthFirst ?? monthLast ?? '') + 1, day: Number(dayLast ?? dayFirst), year }
}

describe('dates', () => {
  it('writes the same day in Chinese, year first', () => {
    fc.assert(
      fc.property(anySeed, seed => {
        const { tokens, translation } = task.example(seeded(seed))
        const { weekday, month, day, year } = readEnglish(tokens)
        const date = new Date(Date.UTC(Number(year), month - 1, day))
        expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day])
        const named = `星期${'日一二三四五六'[date.getUTCDay()]}`
        expect(translation.join('')).toBe(`${year}年${month}月${day}日${weekday === undefined ? '' : named}`)
      }),
      { numRuns: 500 },
    )
  })

  it('names the weekday that the calendar of the machine names', () => {
    const written = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
    for (const { tokens } of draws(300, task.example)) {
      const { weekday, month, day, year } = readEnglish(tokens)
      if (weekday !== undefined) expect(weekday).toBe(written.format(Date.UTC(Number(year), month - 1, day)))
    }
  })

  it('aligns digits with themselves, units with their numbers and names with names', () => {
    for (const { tokens, translation, alignment } of draws(300, task.example)) {
      translation.forEach((word, at) => {
        const sources = (alignment[at] ?? []).map(position => tokens[position] ?? '')
        expect(sources.length).toBeGreaterThan(0)
        if (/^\d$/.test(word)) expect(sources.every(source => source === word || months.includes(source))).toBe(true)
        if (word === '年') expect(sources).toHaveLength(4)
        if (word === '月') expect(months).toContain(sources.join())
        if (word === '日') expect(Number(sources.join(''))).toBeLessThanOrEqual(31)
        if (word.startsWith('星期')) expect(sources.join()).toMatch(/day$/)
      })
    }
  })

  it('stays between 1900 and 2099 and uses every format', () => {
    const drawn = draws(400, task.example).map(({ tokens }) => tokens.join(' '))
    for (const text of drawn) expect(text).toMatch(/(1 9|2 0) \d \d$/)
    const shapes = [/^\w{3,} \d.*,/, /^\d.* \w{3,} \d/, /^\w+day , \w{3,}/, /^\w+day , \d/]
    expect(shapes.map(shape => drawn.some(text => shape.test(text)))).toEqual([true, true, true, true])
  })

  it('examines each format by itself', () => {
    const shape = (id: string) => draws(20, setOf(task, id).question).map(({ example }) => example.tokens.join(' '))
    for (const text of shape('day-first')) expect(text).toMatch(/^\d( \d)? [A-Z]/)
    for (const text of shape('month-first')) expect(text).toMatch(/^[A-Z]\w+ \d( \d)? ,/)
    for (const text of shape('weekday-day-first')) expect(text).toMatch(/^\w+day , \d( \d)? [A-Z]/)
    for (const text of shape('weekday-month-first')) expect(text).toMatch(/^\w+day , [A-Z]\w+ \d( \d)? ,/)
  })
})
