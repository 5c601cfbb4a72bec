import type { Said } from '../figures/language'
import { isTrained, type Recipe } from '../recipe'
import type { Listed } from './library'

/** A unit of a trained model that tells something, and how that was found out on sentences kept back from training. */
export interface KnownUnit {
  readonly study: string
  /** What it tells. */
  readonly name: Said
  /** Which state it is a unit of. */
  readonly states: { readonly name: string; readonly layer: number; readonly backward: boolean }
  /** Counted from 0. */
  readonly unit: number
  /** How far its number goes along with the fact. */
  readonly correlation: number
  /** Its number on average, which tells nothing. */
  readonly mean: number
  /** How far its gates are open on average, by gate and by class of word. */
  readonly gates: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly classes: Readonly<Record<string, Said>>
  /** The share of right answers while it is held at its mean, by set. */
  readonly without: Readonly<Record<string, number>>
}

/** Where a head of attention looks, and how much of its weight goes there. */
export interface KnownHead {
  readonly study: string
  readonly name: Said
  readonly weight: number
  /** How often what is looked for gets the greatest weight. */
  readonly first: number
}

const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

const isNumber = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x)

const isSaid = (x: unknown): boolean => isRecord(x) && typeof x['en'] === 'string' && typeof x['zh'] === 'string'

const isTableOf = (x: unknown, holds: (entry: unknown) => boolean): boolean =>
  isRecord(x) && Object.values(x).every(holds)

const isTrack = (x: unknown): boolean =>
  isRecord(x) && typeof x['name'] === 'string' && isNumber(x['layer']) && typeof x['backward'] === 'boolean'

const isUnit = (x: unknown): x is KnownUnit =>
  isRecord(x) &&
  typeof x['study'] === 'string' &&
  isSaid(x['name']) &&
  isTrack(x['states']) &&
  Number.isSafeInteger(x['unit']) &&
  isNumber(x['correlation']) &&
  isNumber(x['mean']) &&
  isTableOf(x['gates'], gate => isTableOf(gate, isNumber)) &&
  isTableOf(x['classes'], isSaid) &&
  isTableOf(x['without'], isNumber)

const isHead = (x: unknown): x is KnownHead =>
  isRecord(x) && typeof x['study'] === 'string' && isSaid(x['name']) && isNumber(x['weight']) && isNumber(x['first'])

/** What is known of a trained model besides its numbers. */
export interface Knowledge {
  readonly listed: Listed
  readonly units: readonly KnownUnit[]
  readonly heads: readonly KnownHead[]
}

const known = new WeakMap<Listed, Knowledge>()

function knowledge(listed: Listed): Knowledge {
  const { units, heads } = listed
  const made = {
    listed,
    units: Array.isArray(units) ? units.filter(isUnit) : [],
    heads: Array.isArray(heads) ? heads.filter(isHead) : [],
  }
  known.set(listed, made)
  return made
}

/** What the list of trained models says of the units and heads of a recipe's weights; nothing where it does not have them. */
export function knowledgeOf({ weights }: Pick<Recipe, 'weights'>, listed: readonly Listed[]): Knowledge | undefined {
  if (!isTrained(weights) || weights.kind !== 'trained') return undefined
  const entry = listed.find(({ id }) => id === weights.id)
  return entry && (known.get(entry) ?? knowledge(entry))
}
