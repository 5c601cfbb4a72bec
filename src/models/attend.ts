import {
  barrier,
  exponentiate,
  hadamard,
  normalise,
  overRoot,
  product,
  products,
  relu,
  softmax,
  sum,
  type Axis,
  type Value,
} from '../tensor'
import type { AttentionOptions, Batched } from './attention-options'
import type { Named } from './cell'

/** The smallest total a relu-normalised row is divided by, so that a row without a positive score stays 0. */
export const RELU_EPS = 1e-9

type Names = 'S' | 'Z' | 'M' | 'E' | 'A' | 'O'

/** The scores with hidden pairs struck out, when that is done before the scores become shares. */
function struckOut(hide: Attending['hide'], Z: Value, visible: Value): Value | undefined {
  switch (hide) {
    case 'before':
      return sum(Z, barrier(visible))
    case 'added':
      return sum(Z, visible)
    case 'score-zero':
      return hadamard(Z, visible)
    default:
      return undefined
  }
}

type Attending = Batched &
  Pick<AttentionOptions, 'size' | 'score' | 'tokens' | 'weights' | 'share'> & {
    /** Where it is `added`, `visible` is what is added to the scores instead of 1 and 0. */
    readonly hide: AttentionOptions['hide'] | 'added'
    /** Softmax in one operation, where it can be: for where nobody stops between its two. */
    readonly whole?: boolean
  }

/** Within which lines of the scores weights share. */
const lineOf = ({ tokens, share }: Attending): Axis => ((tokens === 'rows') === (share === 'keys') ? 'row' : 'col')

/** What is left of shares whose hidden pairs are struck out only now. */
const keptOf = (hide: Attending['hide'], within: Axis, shares: Value, visible: Value): Value => {
  const kept = hadamard(shares, visible)
  return hide === 'after' ? kept : normalise(within)(kept)
}

/** Scores to shares; pairs that are not struck out before are hidden after. */
function sharesOf(
  options: Attending,
  Z: Value,
  visible: Value | undefined,
  eps: number,
): Partial<Named<'M' | 'E'>> & Named<'A'> {
  const { hide, weights, whole } = options
  const within = lineOf(options)
  const soft = weights === 'softmax'
  const M = visible && struckOut(hide, Z, visible)
  const late = M ? undefined : visible
  const struck = M ? { M } : {}
  const open = M ?? Z
  if (whole && soft && !late) return { ...struck, A: softmax(within)(open) }
  const E = soft ? exponentiate(within)(open) : relu(open)
  const shares = normalise(within, soft ? 0 : eps)(E)
  return { ...struck, E, A: late ? keptOf(hide, within, shares, late) : shares }
}

/**
 * Scores to weights to outputs (Vaswani et al. 2017, equation 1), `visible` being 1 where a query may see a key; every
 * key is seen when it is left out. `hide` says when hiding happens; only `before` and `after-renormalised` keep the
 * other weights a fair share.
 */
export function attend(
  options: Attending,
  S: Value,
  visible: Value | undefined,
  V: Value,
  eps = RELU_EPS,
): Partial<Named<Names>> & Named<'S' | 'Z' | 'O'> {
  const { weights, tokens, score, size, sequences = 1 } = options
  const Z = overRoot(score === 'scaled' ? size : 1)(S)
  const struck = () => (visible ? { M: hadamard(Z, visible) } : {})
  const found: Partial<Named<'M' | 'E' | 'A'>> = weights === 'none' ? struck() : sharesOf(options, Z, visible, eps)
  const mixing = found.A ?? found.M ?? Z
  return { S, Z, ...found, O: tokens === 'rows' ? products(sequences)(mixing, V) : product(V, mixing) }
}
