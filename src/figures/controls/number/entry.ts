import type { Said } from '../../language'

/** The numbers a control accepts, and how far one press moves it. */
export interface Bounds {
  readonly min: number
  readonly max: number
  readonly step: number
  /** Equal ways along the slider are equal ratios; presses then go through 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 7.9 and 10. */
  readonly logarithmic?: true
}

/** What a person typed into a number box: a number that can be used, or a sentence that says why not. */
export type Entry =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'refused'; readonly reason: Said }

const decimals = (step: number): number => Math.min(Math.max(Math.ceil(-Math.log10(step)), 0), 10)

/** The nearest number within the bounds. */
export const held = (value: number, { min, max }: Bounds): number => Math.min(Math.max(value, min), max)

/** How many numbers of a logarithmic scale lie between 1 and 10. */
const DECADE = 10

const onScale = (place: number): number => Number((10 ** (place / DECADE)).toPrecision(2))

/** The number some places further on the scale; one between two places goes to its neighbour first. */
function furtherOnScale(value: number, presses: number): number {
  const place = DECADE * Math.log10(value)
  const near = Math.round(place)
  const from = onScale(near) === value ? near : presses > 0 ? Math.floor(place) : Math.ceil(place)
  return onScale(from + presses)
}

/** The number some presses away, on the grid of the step, so that 0.7313 and one press of 0.01 make 0.74. */
export const nudged = (value: number, presses: number, bounds: Bounds): number =>
  held(
    bounds.logarithmic
      ? furtherOnScale(value, presses)
      : Number((value + presses * bounds.step).toFixed(decimals(bounds.step))),
    bounds,
  )

/** Where a number lies along a slider. */
export const along = (value: number, { logarithmic }: Bounds): number => (logarithmic ? Math.log10(value) : value)

/** The number at a place along a slider; on a logarithmic one it has two digits. */
export const numberAlong = (place: number, bounds: Bounds): number =>
  bounds.logarithmic ? held(Number((10 ** place).toPrecision(2)), bounds) : place

/** How a number stands in its box: at most four decimals, so that a computed value fits, with a minus that can be typed. */
export const entryText = (value: number): string => String(Number(value.toFixed(4)))

/** A number as a sentence prints it. */
const printed = (value: number): string => entryText(value).replace('-', '−')

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[−–]/g, '-')
    .replace('。', '.')
    .replace(/^([^.,]*),([^.,]*)$/, '$1.$2')

/** Reads what was typed, full-width digits and a comma as decimal point included. */
export function readEntry(text: string, bounds: Bounds): Entry {
  const typed = plain(text)
  const [low, high] = [printed(bounds.min), printed(bounds.max)]
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(typed)) {
    return {
      kind: 'refused',
      reason:
        typed === ''
          ? { en: `Type a number from ${low} to ${high}.`, zh: `请输入 ${low} 到 ${high} 之间的数。` }
          : {
              en: `“${text.trim()}” is not a number. Type one from ${low} to ${high}.`,
              zh: `“${text.trim()}”不是数。请输入 ${low} 到 ${high} 之间的数。`,
            },
    }
  }
  const value = Number(typed)
  if (value < bounds.min || value > bounds.max) {
    const far = Math.abs(value) < 1e6 ? printed(value) : typed.replace('-', '−')
    return {
      kind: 'refused',
      reason: {
        en: `${far} is outside the range from ${low} to ${high}. The value has not changed.`,
        zh: `${far} 超出了 ${low} 到 ${high} 的范围，数值没有改变。`,
      },
    }
  }
  return { kind: 'number', value: value === 0 ? 0 : value }
}
