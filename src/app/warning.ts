import type { Said } from '../figures/language'

/** What a person has to be told in words of its own: of the weights, or of a part of a link. */
export interface Warning {
  readonly kind: 'weights' | 'link'
  readonly key: string
  readonly text: string
  readonly said: Said
}

/** The words around a warning about weights. */
export const warn = (text: string, said: Said): Warning => ({ kind: 'weights', key: 'weights', text, said })
