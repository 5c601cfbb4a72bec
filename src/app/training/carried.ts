import type { WeightSource } from '../../recipe'
import { escape } from '../../recipe/escape'

/** What a link says of weights that were trained here, besides their name. */
export interface Carried {
  /** The choice they were trained with, so that whoever does not have them can train them again. */
  readonly train: string
  /** The whole file as base64url, where it is small. */
  readonly file?: string | undefined
  /** Whether this browser keeps them; if not, the address is the only place where they last. */
  readonly stored: boolean
}

const LIVE = 'in-training'

const known = new Map<string, Carried>()

/** The name of weights that change while they are looked at; each run has its own. */
export const liveId = (run: string): string => `${LIVE}-${run}`

/** Whether weights of that name are, or were, being trained. */
export const isLive = (id: string): boolean => id.startsWith(LIVE)

const nameOf = (weights: WeightSource): string | undefined =>
  weights.kind === 'kept' ? weights.hash : weights.kind === 'trained' && isLive(weights.id) ? weights.id : undefined

/** Notes what links to some weights are to say. */
export const carry = (name: string, carried: Carried): void => void known.set(name, carried)

/** A recipe of training as a link writes it; nothing where none is known. */
export const trainText = (train: string): string =>
  train === '' ? '' : `&train=${escape(train).replaceAll('%3A', ':')}`

/** What links to some weights say. */
const carriedOf = (weights: WeightSource): Carried | undefined => known.get(nameOf(weights) ?? '')

/** Whether a recipe of training is known for some weights, so that no link need tell it. */
export const hasRecipe = (weights: WeightSource): boolean => (carriedOf(weights)?.train ?? '') !== ''

/**
 * The part of a link that goes with weights that were trained here. The address leaves the numbers out as long as this
 * browser keeps them; a link that is copied has them when they are few.
 */
export function carriedText(weights: WeightSource, whole: boolean): string {
  const carried = carriedOf(weights)
  if (!carried) return ''
  const { train, file, stored } = carried
  return `${trainText(train)}${file !== undefined && (whole || !stored) ? `&file=${file}` : ''}`
}
