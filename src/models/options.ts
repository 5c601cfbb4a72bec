/** One choice a person can make about a model: its default, its legal values, how it is read back from a link. */
export type Option =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly initial: string }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly initial: number }
  | { readonly kind: 'quantity'; readonly min: number; readonly max: number; readonly initial: number }
  | { readonly kind: 'flag'; readonly initial: boolean }

/** The first value is the default. */
export const choice = <const V extends string>(first: V, ...others: readonly V[]) =>
  ({ kind: 'choice', values: [first, ...others], initial: first }) as const

/** A whole number between `min` and `max`. */
export const range = (min: number, max: number, initial: number) => ({ kind: 'range', min, max, initial }) as const

/** A number between `min` and `max` with at most two decimals, so that formulas print it as it is. */
export const quantity = (min: number, max: number, initial: number) =>
  ({ kind: 'quantity', min, max, initial }) as const

/** Yes or no. */
export const flag = (initial: boolean) => ({ kind: 'flag', initial }) as const

/** The choices of a model by name: type, default, form and link are read from it. */
export type OptionTable = Readonly<Record<string, Option>>

type Chosen<O> = O extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : O extends { kind: 'range' | 'quantity' }
    ? number
    : boolean

/** The options of a model as a plain record, typed from its table. */
export type OptionsOf<T extends OptionTable> = { readonly [K in keyof T]: Chosen<T[K]> }

/** What any option can be set to. */
export type OptionValue = string | number | boolean

/** Every option at its default. */
export const defaults = <T extends OptionTable>(table: T): OptionsOf<T> =>
  Object.fromEntries(Object.entries(table).map(([name, { initial }]) => [name, initial])) as OptionsOf<T>

const isBetween = (value: unknown, { min, max }: { readonly min: number; readonly max: number }): value is number =>
  typeof value === 'number' && value >= min && value <= max

const isHundredths = (value: number): boolean => Number(value.toFixed(2)) === value

/** Whether `value` is legal for an option. */
export function legal(option: Option, value: unknown): value is OptionValue {
  switch (option.kind) {
    case 'choice':
      return typeof value === 'string' && option.values.includes(value)
    case 'range':
      return isBetween(value, option) && Number.isInteger(value)
    case 'quantity':
      return isBetween(value, option) && isHundredths(value)
    case 'flag':
      return typeof value === 'boolean'
  }
}
