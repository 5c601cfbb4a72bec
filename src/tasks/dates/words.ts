import { BEGIN, END, vocabulary } from '../vocabulary'

/** What a word is of its date. */
export type Part = 'weekday' | 'month' | 'day' | 'year' | 'comma'

/** The months, January first. */
export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** The weekdays in both languages, Sunday first. */
export const weekdays = [
  ['Sunday', '星期日'],
  ['Monday', '星期一'],
  ['Tuesday', '星期二'],
  ['Wednesday', '星期三'],
  ['Thursday', '星期四'],
  ['Friday', '星期五'],
  ['Saturday', '星期六'],
] as const

const digits = Array.from({ length: 10 }, (_, digit) => String(digit))

/** Every English word of the task. */
export const english = vocabulary(',', ...digits, ...months, ...weekdays.map(([en]) => en))

/** Every Chinese word of the task. */
export const chinese = vocabulary(BEGIN, END, '年', '月', '日', ...digits, ...weekdays.map(([, zh]) => zh))
