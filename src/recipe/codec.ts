import { defaults, legal, models, type ModelId, type Option, type OptionTable, type OptionValue } from '../models'
import { unescape } from './escape'
import { properties } from './properties'
import type { Recipe } from './recipe'
import { trainedOf } from './trained'

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

/** A recipe with the settings that its trained weights were made for, as far as it says nothing else. */
function settled(recipe: Recipe): Recipe {
  const trained = trainedOf(recipe.weights)
  return trained?.model === recipe.model ? { ...recipe, options: { ...recipe.options, ...trained.options } } : recipe
}

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

/**
 * "/lstm?t=I_saw_a_saw&step=3.f": what comes after the "#" of a link. Only what differs from `base` is written, and of the
 * settings only what differs from those that trained weights were made for.
 */
export function encode(recipe: Recipe, base: Recipe = blank(recipe.model)): string {
  const { options } = settled({ ...base, weights: recipe.weights })
  return `/${recipe.model}?${entriesOf(recipe, { ...base, options })
    .map(
      ([key, text]) => `${key}=${key === 't' ? text : encodeURI(text).replaceAll('#', '%23').replaceAll('&', '%26')}`,
    )
    .join('&')}`
}

/** The part of a recipe that decides its numbers, as text. */
export function encodeComputation({ model, options, weights, tokens, length, pins }: Recipe): string {
  const focus = { step: '', level: 'overview' } as const
  return encode({ model, options, weights, tokens, pins, focus, ...(length === undefined ? {} : { length }) })
}

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

/** The pairs of a link; weights come first, because trained ones bring settings that the others then change. */
function pairsOf(query: string): readonly (readonly [key: string, text: string])[] {
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map(pair => {
      const [key = '', text = ''] = pair.split(/=(.*)/s)
      return [key, text] as const
    })
  return [...pairs.filter(([key]) => key === 'weights'), ...pairs.filter(([key]) => key !== 'weights')]
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
  for (const [key, text] of pairsOf(query)) {
    const read = readPair(recipe, key, text)
    if (read === 'damaged') notices.push({ kind: 'value', key, text })
    else if (read === 'unknown') others.set(key, unescape(text) ?? text)
    else recipe = key === 'weights' ? settled(read) : read
  }
  return { recipe, notices, others }
}
