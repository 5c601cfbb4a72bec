import { isTrained, type Recipe } from '../recipe'
import type { NamedHead, NamedUnit } from '../training/zoo/manifest'
import { isCount, isFlag, isNumber, isSaid, isTableOf, isText, shapedAs } from './checks'
import type { Listed } from './library'

/** A unit of a trained model that tells something, and how that was found out on sentences kept back from training. */
export type KnownUnit = NamedUnit

/** Where a head of attention looks, and how much of its weight goes there. */
export type KnownHead = NamedHead

const isTrack = shapedAs<KnownUnit['states']>({ name: isText, layer: isCount, backward: isFlag })

const isUnit = shapedAs<KnownUnit>({
  study: isText,
  fact: isText,
  name: isSaid,
  states: isTrack,
  unit: isCount,
  correlation: isNumber,
  mean: isNumber,
  gates: isTableOf(isTableOf(isNumber)),
  classes: isTableOf(isSaid),
  without: isTableOf(isNumber),
})

const isHead = shapedAs<KnownHead>({
  study: isText,
  name: isSaid,
  head: isTrack,
  weight: isNumber,
  first: isNumber,
  least: isNumber,
  places: isCount,
})

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
