import { align, type Piece } from '../pieces'
import { type Random, whole } from '../random'
import type { Fact, Said, TranslationExample } from '../task'
import { END, indexing } from '../vocabulary'
import type { Format } from './formats'
import { chinese, months, type Part, weekdays } from './words'

const index = indexing(chinese)

const firstYear = 1900
const lastYear = 2099

/** Each digit stands for itself; the unit after them stands for the whole number. */
function counted(part: Part, value: number, unit: string): Piece<Part> {
  const source = [...String(value)]
  const target = source.map((text, at) => ({ text, from: [at] }))
  return { part, source, target: [...target, { text: unit, from: source.map((_, at) => at) }] }
}

const month = (number: number): Piece<Part> => ({
  part: 'month',
  source: [months[number - 1] ?? ''],
  target: [...String(number), '月'].map(text => ({ text, from: [0] })),
})

const comma = (): Piece<Part> => ({ part: 'comma', source: [','], target: [] })

const partNames: Readonly<Record<Part, Said>> = {
  weekday: { en: 'weekday', zh: '星期' },
  month: { en: 'month', zh: '月' },
  day: { en: 'day', zh: '日' },
  year: { en: 'year', zh: '年' },
  comma: { en: 'comma', zh: '逗号' },
}

const parts = Object.keys(partNames)

/** What is known at each word of a date. */
export const facts: readonly Fact[] = [
  {
    id: 'part',
    kind: 'category',
    name: { en: 'Part of the date', zh: '日期的组成部分' },
    values: Object.values(partNames),
  },
]

/** A day between 1900 and 2099, written in one of the formats; UTC, so that no time zone shifts it. */
export function example(random: Random, format: Format): TranslationExample {
  const days = (year: number) => Date.UTC(year, 0, 1) / 86_400_000
  const date = new Date(whole(random, days(firstYear), days(lastYear + 1) - 1) * 86_400_000)
  const year = counted('year', date.getUTCFullYear(), '年')
  const named = month(date.getUTCMonth() + 1)
  const day = counted('day', date.getUTCDate(), '日')
  const [en = '', zh = ''] = weekdays[date.getUTCDay()] ?? []
  const weekday: Piece<Part> = { part: 'weekday', source: [en], target: [{ text: zh, from: [0] }] }
  const ordered = format.dayFirst ? [day, named, year] : [named, day, comma(), year]
  const opening = format.weekday ? [weekday, comma()] : []
  const closing = format.weekday ? [weekday] : []
  const { tokens, parts: found, ...rest } = align([...opening, ...ordered], [year, named, day, ...closing])
  return {
    tokens,
    ...rest,
    targets: [...rest.translation, END].map(index),
    facts: { part: found.map(part => parts.indexOf(part)) },
  }
}
