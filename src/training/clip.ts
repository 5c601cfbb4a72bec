import { at, sumOfSquares, type Numbers } from './numbers'

/** How gradients are kept from exploding: all scaled to a greatest norm, each cut at a greatest value, or left alone. */
export type Clip =
  | { readonly kind: 'none' }
  | { readonly kind: 'norm'; readonly max: number }
  | { readonly kind: 'value'; readonly max: number }

/** Clips in place and returns the norm over all gradients before clipping. */
export function clip(gradients: Numbers, how: Clip): number {
  const norm = Math.sqrt(sumOfSquares(gradients))
  switch (how.kind) {
    case 'none':
      return norm
    case 'norm': {
      const factor = Math.min(1, how.max / (norm + 1e-6))
      if (factor < 1) for (let k = 0; k < gradients.length; k++) gradients[k] = at(gradients, k) * factor
      return norm
    }
    case 'value':
      for (let k = 0; k < gradients.length; k++) {
        gradients[k] = Math.min(how.max, Math.max(-how.max, at(gradients, k)))
      }
      return norm
  }
}
