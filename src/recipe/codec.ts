import { defaults, legal, models, type ModelId, type Option, type OptionTable, type OptionValue } from '../models'
import type { Level } from '../trace'
import { clean } from '../text/clean'
import { prepareTokens } from '../text/prepare'
import { exampleOf } from './examples'
import type { Focus, Pin, Recipe, WeightSource } from './recipe'

/** Something in a link that could not be read; the rest of the link still counts. */
export interface Notice {
  readonly kind: 'model' | 'value'
  readonly key: string
  readonly text: string
}

/** What a link says: a recipe as far as it could be read, what could not, and the parameters that are not the recipe's. */
export interface Decoded {
  readonly recipe: Recipe
  readonly notices: readonly Notice[]
  readonly others: ReadonlyMap<string, string>
}

/** One property of the recipe as text: `undefined` from `write` leaves it out, `undefined` from `read` means it is damaged. */
interface Property {
  readonly key: string
  write(recipe: Recipe, base: Recipe): string | undefined
  read(text: string, recipe: Recipe): Recipe | undefined
}

const LONGEST_TOKEN = 200

const escape = (text: string): string => encodeURIComponent(clean(text)).replaceAll('_', '%5F').replaceAll("'", '%27')

const unescape = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

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

const writeWeights = (w: WeightSource): string => (w.kind === 'seed' ? String(w.seed) : w.id)

const readWeights = (text: string): WeightSource | undefined => {
  if (/^\d{1,9}$/.test(text)) return { kind: 'seed', seed: Number(text) }
  return exampleOf(text) ? { kind: 'example', id: text } : undefined
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

const properties: readonly Property[] = [
  {
    key: 't',
    write: ({ tokens }) => writeTokens(tokens),
    read: (text, recipe) => {
      const tokens = readTokens(text)
      return tokens && { ...recipe, tokens }
    },
  },
  {
    key: 'step',
    write: ({ focus }) => focus.step,
    read: (text, recipe) => (/^[\w.^~]{1,24}$/.test(text) ? withFocus(recipe, { step: text }) : undefined),
  },
  {
    key: 'zoom',
    write: ({ focus }, base) => (focus.level === base.focus.level ? undefined : focus.level),
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

const tableOf = (model: ModelId): OptionTable => models[model].options

const flags: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
])

function readOption(option: Option, text: string): OptionValue | undefined {
  const value = option.kind === 'choice' ? text : option.kind === 'flag' ? flags.get(text) : Number(text)
  return text !== '' && legal(option, value) ? value : undefined
}

const writeOption = (value: OptionValue): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)

/** Names of options in links that a property of the recipe already uses. */
const optionKey = (name: string): string => (properties.some(p => p.key === name) ? `${name}-option` : name)

function entriesOf(recipe: Recipe, base: Recipe): readonly (readonly [string, string])[] {
  const own = properties.map(p => [p.key, p.write(recipe, base)] as const)
  const chosen = Object.entries(recipe.options).map(
    ([name, value]) => [optionKey(name), value === base.options[name] ? undefined : writeOption(value)] as const,
  )
  return [...own, ...chosen].filter((entry): entry is readonly [string, string] => entry[1] !== undefined)
}

/** The recipe that a link of this model starts from: default options, seed 1, nothing pinned, at the start. */
export function blank(model: ModelId): Recipe {
  return {
    model,
    options: defaults<OptionTable>(tableOf(model)),
    weights: { kind: 'seed', seed: 1 },
    tokens: [],
    pins: [],
    focus: { step: 'start', level: 'overview' },
  }
}

/** "/lstm?t=I_saw_a_saw&step=3.f": what comes after the "#" of a link. Only what differs from `base` is written. */
export function encode(recipe: Recipe, base: Recipe = blank(recipe.model)): string {
  return `/${recipe.model}?${entriesOf(recipe, base)
    .map(
      ([key, text]) => `${key}=${key === 't' ? text : encodeURI(text).replaceAll('#', '%23').replaceAll('&', '%26')}`,
    )
    .join('&')}`
}

/** The part of a recipe that decides its numbers, as text. */
export const encodeComputation = (recipe: Recipe): string =>
  encode({ ...recipe, focus: { step: '', level: 'overview' } })

/** One `key=text` of a link on the way into a recipe: the changed recipe, `damaged`, or `unknown` to the recipe. */
function readPair(recipe: Recipe, key: string, text: string): Recipe | 'damaged' | 'unknown' {
  const plain = key === 't' ? text : unescape(text)
  const property = properties.find(p => p.key === key)
  if (property) return (plain === undefined ? undefined : property.read(plain, recipe)) ?? 'damaged'
  const [name, option] = Object.entries(tableOf(recipe.model)).find(([n]) => optionKey(n) === key) ?? []
  if (name === undefined || option === undefined) return 'unknown'
  const value = plain === undefined ? undefined : readOption(option, plain)
  return value === undefined ? 'damaged' : { ...recipe, options: { ...recipe.options, [name]: value } }
}

/** The model's name and the pairs of a link. */
const partsOf = (hash: string): readonly [string, string] => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  return [path.replaceAll('/', ''), query]
}

const isModel = (text: string): text is ModelId => Object.hasOwn(models, text)

/** Reads a link. Nothing in it can throw: what is damaged or unknown becomes a notice and its default. */
export function decode(hash: string, baseOf: (model: ModelId) => Recipe, fallback: ModelId): Decoded {
  const [wanted, query] = partsOf(hash)
  const model = isModel(wanted) ? wanted : undefined
  const notices: Notice[] = []
  if (model === undefined && wanted !== '') notices.push({ kind: 'model', key: 'model', text: wanted })
  const others = new Map<string, string>()
  let recipe = baseOf(model ?? fallback)
  for (const pair of query.split('&').filter(Boolean)) {
    const [key = '', text = ''] = pair.split(/=(.*)/s)
    const read = readPair(recipe, key, text)
    if (read === 'damaged') notices.push({ kind: 'value', key, text })
    else if (read === 'unknown') others.set(key, unescape(text) ?? text)
    else recipe = read
  }
  return { recipe, notices, others }
}
