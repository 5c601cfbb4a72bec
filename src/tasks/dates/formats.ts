import type { Said } from '../task'

/** One of the ways in which English writes a date. */
export interface Format {
  readonly id: string
  readonly name: Said
  readonly dayFirst: boolean
  readonly weekday: boolean
}

/** Every format. */
export const formats: readonly Format[] = [
  { id: 'month-first', dayFirst: false, weekday: false, name: { en: 'January 1 , 1970', zh: '先月后日' } },
  { id: 'day-first', dayFirst: true, weekday: false, name: { en: '1 January 1970', zh: '先日后月' } },
  {
    id: 'weekday-month-first',
    dayFirst: false,
    weekday: true,
    name: { en: 'Thursday , January 1 , 1970', zh: '带星期，先月后日' },
  },
  {
    id: 'weekday-day-first',
    dayFirst: true,
    weekday: true,
    name: { en: 'Thursday , 1 January 1970', zh: '带星期，先日后月' },
  },
]
