import { limits } from '../text/limits'
import type { TaskChoice, TaskId, TaskOptions } from './registry'

interface Shape {
  readonly holds: (x: unknown) => boolean
  /** What is expected, in words for the sentence that refuses another. */
  readonly expected: string
}

/** Marks stand before and behind what a task makes, and no more tokens than these are ever computed. */
const LONGEST = limits.tokens - 2

const MOST_WORDS = 100_000

const isWhole = (x: unknown, most: number): boolean => Number.isInteger(x) && Number(x) >= 1 && Number(x) <= most

const isText = (x: unknown): x is string => typeof x === 'string'

const isSpan = (x: unknown): boolean =>
  typeof x === 'object' &&
  x !== null &&
  Object.keys(x).toSorted().join() === 'from,to' &&
  Object.values(x).every(end => isWhole(end, LONGEST))

const whole = (most: number): Shape => ({ holds: x => isWhole(x, most), expected: `a whole number from 1 to ${most}` })

const oneOf = (...names: readonly string[]): Shape => ({
  holds: x => isText(x) && names.includes(x),
  expected: names.join(' or '),
})

const optional = ({ holds, expected }: Shape): Shape => ({ holds: x => x === undefined || holds(x), expected })

const lines: Shape = { holds: x => Array.isArray(x) && x.every(isText), expected: 'a list of lines' }
const longest = optional(whole(LONGEST))
const distance: Shape = {
  holds: x => isWhole(x, LONGEST) || isSpan(x),
  expected: `whole numbers from 1 to ${LONGEST}, one of them or from and to`,
}

/** What each option of each task has to be; whether several go together is for the task to say. */
const shapes: { readonly [Id in TaskId]: { readonly [Name in keyof TaskOptions<Id>]-?: Shape } } = {
  agreement: {},
  tagging: {},
  recall: { distance: optional(distance), fillers: optional(oneOf('words', 'names')) },
  translation: {},
  dates: {},
  sentiment: { asked: optional(oneOf('everywhere', 'end')) },
  polyphone: {},
  names: { lines: optional(lines), longest },
  text: { lines, longest },
  brown: { words: optional(whole(MOST_WORDS)) },
}

/**
 * Refuses options that their task does not have or that make no sense for it, with a sentence: choices come out of files
 * that anybody can write, and one that asks for endless work would stop the page.
 */
export function checkChoice({ id, ...options }: TaskChoice): void {
  const known: Readonly<Record<string, Shape>> = shapes[id]
  const found = new Map<string, unknown>(Object.entries(options))
  const strange = [...found.keys()].find(name => !Object.hasOwn(known, name))
  if (strange !== undefined) {
    throw new RangeError(`${id}: found the option ${strange}, expected ${Object.keys(known).join(', ') || 'none'}`)
  }
  for (const [name, { holds, expected }] of Object.entries(known)) {
    const value = found.get(name)
    if (holds(value)) continue
    throw new RangeError(`${id}: its ${name} is ${String(JSON.stringify(value)).slice(0, 40)}, expected ${expected}`)
  }
}
