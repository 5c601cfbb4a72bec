import { leaf, product, sum, tanh, transpose, type Value } from '../tensor'
import { bias } from './affine'
import { asRows } from './arrange'
import { attend } from './attend'
import type { Glossary, Named, Weights } from './cell'
import { name, type Labels } from './label'
import { choice, range, type OptionsOf } from './options'
import { scores } from './scores'

/** What can be chosen about a recurrence that attends to its own past. */
export const attentiveRnnOptions = {
  size: range(1, 64, 4),
  score: choice('dot', 'scaled', 'projected', 'additive'),
  /** Size of projected queries and keys, or of the inner rows of additive scores. */
  inner: range(1, 64, 4),
  /** Whether a step also reads the last state itself, not only the summary of all of them. */
  reads: choice('summary', 'summary and state'),
}

type Options = OptionsOf<typeof attentiveRnnOptions>
type Step = Named<'h' | 'A' | 'c'>

/** How the last state sees every state so far, itself among them: one query of each sequence. */
function lookAround({ score, inner, size }: Options, w: Weights, h: Value, past: readonly Value[]): Named<'A' | 'O'> {
  const [state, states] = [transpose(h), asRows(past)]
  const [Q, K] =
    score === 'projected'
      ? [product(state, w('W_Q', size, inner)), product(states, w('W_K', size, inner))]
      : [state, states]
  const kind = score === 'projected' ? 'dot' : score
  const options = { size, score: kind, hidden: inner, tokens: 'rows', bias: false, sequences: h.cols } as const
  const how = { ...options, hide: 'added', weights: 'softmax', share: 'keys', whole: true } as const
  const { A, O } = attend(how, scores(options, w, Q, K), undefined, states)
  return { A: A!, O }
}

/**
 * A simple recurrence whose input is a summary of all its states so far, after Cheng et al. 2016:
 * h_t = tanh(W x_t + U c_{t−1} + b), c_t = Σ A_{t,i} h_i over i ≤ t.
 */
export function attentiveRnn(
  options: Options,
  w: Weights,
  xs: readonly Value[],
  start: Value,
  labels: Labels,
): readonly Step[] {
  const { size, reads } = options
  const past: Value[] = []
  let c = start
  return xs.map((x, t) => {
    const last = past[t - 1] ?? leaf('0', size, x.cols)
    const h = tanh(
      sum(
        product(w('W', size, x.rows), x),
        product(w('U', size, size), c),
        reads === 'summary and state' && product(w('U_h', size, size), last),
        bias(w, 'b', size, x.cols),
      ),
    )
    past.push(h)
    const { A, O } = lookAround(options, w, h, past)
    c = transpose(O)
    const step = { h, A, c }
    name(labels, step, glossary, { layer: 1, backward: false }, t + 1)
    return step
  })
}

/** The job of every value of a step. */
const glossary: Glossary<'h' | 'A' | 'c'> = {
  h: { role: 'state' },
  A: { role: 'value' },
  c: { role: 'content' },
}
