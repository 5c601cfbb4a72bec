import type { Said } from '../figures/language'

/** What a person has to be told of the weights, in words of its own. */
export interface Warning {
  readonly kind: 'weights'
  readonly key: 'weights'
  readonly text: string
  readonly said: Said
}

/** The words around a warning about weights. */
export const warn = (text: string, said: Said): Warning => ({ kind: 'weights', key: 'weights', text, said })
