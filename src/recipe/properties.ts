import type { Level } from '../trace'
import { limits } from '../text/limits'
import { prepareTokens } from '../text/prepare'
import { escape, unescape } from './escape'
import { exampleOf } from './examples'
import type { Focus, Pin, Recipe, WeightSource } from './recipe'

/** One property of the recipe as text: `undefined` from `write` leaves it out, `undefined` from `read` means it is damaged. */
interface Property {
  readonly key: string
  write(recipe: Recipe, base: Recipe): string | undefined
  read(text: string, recipe: Recipe): Recipe | undefined
}

/** A sentence of one endless word is legal. */
const LONGEST_TOKEN = limits.characters

/** Tokens as links write them: worked out once for a list, because every step asks for the text of the same list again. */
const written = new WeakMap<readonly string[], string>()

function writeTokens(tokens: readonly string[]): string {
  const text = written.get(tokens) ?? tokens.map(escape).join('_')
  written.set(tokens, text)
  return text
}

function readTokens(text: string): readonly string[] | undefined {
  if (text === '') return []
  const parts = text.split('_').map(unescape)
  const read = parts.filter(part => part !== undefined).filter(part => part.length <= LONGEST_TOKEN)
  const prepared = prepareTokens(read)
  const isWhole = prepared.kind === 'tokens' && prepared.tokens.length === parts.length
  return isWhole ? prepared.tokens : undefined
}

const levels: readonly Level[] = ['overview', 'cell', 'operation', 'scalar']

/** "5478", "counter", "agreement-lstm", "kept-9f86d0…". */
const writeWeights = (w: WeightSource): string =>
  w.kind === 'seed' ? String(w.seed) : w.kind === 'kept' ? `kept-${w.hash}` : w.id

/** Which trained models there are is not known here: one that does not exist is found out when it is asked for. */
const readWeights = (text: string): WeightSource | undefined => {
  if (/^\d{1,9}$/.test(text)) return { kind: 'seed', seed: Number(text) }
  if (exampleOf(text)) return { kind: 'example', id: text }
  const [, hash] = /^kept-([0-9a-f]{8,64})$/.exec(text) ?? []
  if (hash !== undefined) return { kind: 'kept', hash }
  return /^[a-z][a-z0-9-]{0,47}$/.test(text) ? { kind: 'trained', id: text } : undefined
}

const writeAt = (at: number | 'all' | undefined): string => (at === 'all' ? '*' : at === undefined ? '-' : String(at))

const readAt = (text: string | undefined): number | 'all' | undefined | null => {
  if (text === '*') return 'all'
  if (text === '-') return undefined
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : null
}

/** "f.2.1.0:0.5": name, position, row, column, number; "*" for all of them, "-" for no position. */
const writePin = ({ name, time, row, col, number }: Pin): string =>
  `${name}.${writeAt(time)}.${writeAt(row)}.${writeAt(col)}:${number}`

const isPlace = (at: number | 'all' | undefined | null): at is number | 'all' => typeof at === 'number' || at === 'all'

const readNumber = (text: string | undefined): number | undefined => {
  const number = text === undefined || text.trim() === '' ? NaN : Number(text)
  return Number.isFinite(number) && Math.abs(number) <= 1e6 ? number : undefined
}

function readPin(text: string): Pin | undefined {
  const [, name, ...rest] = /^([A-Za-z_]+(?:\^\d)?~?)\.([^.:]+)\.([^.:]+)\.([^.:]+):(.+)$/.exec(text) ?? []
  const [time, row, col] = rest.slice(0, 3).map(readAt)
  const number = readNumber(rest[3])
  if (!name || time === null || !isPlace(row) || !isPlace(col) || number === undefined) return undefined
  return { name, row, col, number, ...(time === undefined ? {} : { time }) }
}

const withFocus = (recipe: Recipe, change: Partial<Focus>): Recipe => ({
  ...recipe,
  focus: { ...recipe.focus, ...change },
})

/** Every property of a recipe that a link can carry, the options of the models apart. */
export const properties: readonly Property[] = [
  {
    key: 't',
    write: ({ tokens }) => writeTokens(tokens),
    read: (text, recipe) => {
      const tokens = readTokens(text)
      return tokens && { ...recipe, tokens }
    },
  },
  {
    key: 'length',
    write: ({ length }) => (length === undefined ? undefined : String(length)),
    read: (text, recipe) => (/^[1-9]\d{0,2}$/.test(text) ? { ...recipe, length: Number(text) } : undefined),
  },
  {
    key: 'step',
    write: ({ focus }) => focus.step,
    read: (text, recipe) => (/^[\w.^~]{1,24}$/.test(text) ? withFocus(recipe, { step: text }) : undefined),
  },
  {
    key: 'zoom',
    write: ({ focus }) => focus.level,
    read: (text, recipe) => {
      const level = levels.find(l => l === text)
      return level && withFocus(recipe, { level })
    },
  },
  {
    key: 'value',
    write: ({ focus }) => focus.value,
    read: (text, recipe) => (/^[\w.^~#∂]{1,32}$/.test(text) ? withFocus(recipe, { value: text }) : undefined),
  },
  {
    key: 'cell',
    write: ({ focus }) => focus.cell?.join('.'),
    read: (text, recipe) => {
      const [, row, col] = /^(\d{1,3})\.(\d{1,3})$/.exec(text) ?? []
      return row === undefined ? undefined : withFocus(recipe, { cell: [Number(row), Number(col)] })
    },
  },
  {
    key: 'ask',
    write: ({ focus }) => (focus.asker === undefined ? undefined : String(focus.asker + 1)),
    read: (text, recipe) => (/^[1-9]\d{0,2}$/.test(text) ? withFocus(recipe, { asker: Number(text) - 1 }) : undefined),
  },
  {
    key: 'units',
    write: ({ units }) => (units === 'all' ? units : units?.map(unit => unit + 1).join('.')),
    read: (text, recipe) => {
      if (text === 'all') return { ...recipe, units: text }
      if (!/^[1-9]\d{0,2}(\.[1-9]\d{0,2})*$/.test(text)) return undefined
      return { ...recipe, units: text.split('.').map(unit => Number(unit) - 1) }
    },
  },
  {
    key: 'weights',
    write: ({ weights }, base) => {
      const text = writeWeights(weights)
      return text === writeWeights(base.weights) ? undefined : text
    },
    read: (text, recipe) => {
      const weights = readWeights(text)
      return weights && { ...recipe, weights }
    },
  },
  {
    key: 'pin',
    write: ({ pins }) => (pins.length ? pins.map(writePin).join(';') : undefined),
    read: (text, recipe) => {
      const pins = text.split(';').map(readPin)
      const whole = pins.filter(p => p !== undefined)
      return whole.length === pins.length ? { ...recipe, pins: whole } : undefined
    },
  },
]
