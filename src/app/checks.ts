import type { Said } from '../figures/language'
import { isRecord } from '../weights'

type Check = (x: unknown) => boolean

/** One check for every entry of a type, so that an entry that is added to the type is checked or does not compile. */
export type Checks<T> = { readonly [Key in keyof T]-?: Check }

/** Whether something fetched is a text. */
export const isText = (x: unknown): x is string => typeof x === 'string'

/** A number that one can reckon with. */
export const isNumber = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x)

/** A whole number from 0 on. */
export const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && Number(x) >= 0

/** Yes or no. */
export const isFlag = (x: unknown): x is boolean => typeof x === 'boolean'

/** Whether something fetched has every entry as its check wants it; entries that nobody checks are of no account. */
export const shapedAs =
  <T>(checks: Checks<T>) =>
  (x: unknown): x is T =>
    isRecord(x) && Object.entries<Check>(checks).every(([key, holds]) => holds(x[key]))

/** Whether it is a table whose entries all pass, under whatever names. */
export const isTableOf =
  (holds: Check): Check =>
  x =>
    isRecord(x) && Object.values(x).every(holds)

/** Whether it is a list whose entries all pass. */
export const isListOf =
  (holds: Check): Check =>
  x =>
    Array.isArray(x) && x.every(holds)

/** Passes what is not there, too. */
export const orNothing =
  (holds: Check): Check =>
  x =>
    x === undefined || holds(x)

/** A sentence in both languages. */
export const isSaid: Check = shapedAs<Said>({ en: isText, zh: isText })
