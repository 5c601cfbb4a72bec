import { beside, columns, type Value } from '../tensor'
import { attend } from './attend'
import { attentionGlossary } from './attention'
import type { Glossary, Named, Weights } from './cell'
import { mapRows } from './rows'
import { scores } from './scores'

/** What can be chosen about attention with several heads. */
export interface MultiHead {
  readonly heads: number
  readonly bias: boolean
  /** How many sequences stand under each other; each attends only to its own. */
  readonly sequences: number
  /** Sets the parameters of a second attention of the same layer apart: "c" makes W_Q to W_Qc. */
  readonly mark?: string
}

/** Who asks, who is asked, and who answers, all of them rows. */
export interface Attended {
  readonly queries: Value
  readonly keys: Value
  readonly values: Value
}

/** Added to the scores of a head: 0 where a query sees a key, −∞ where it does not. Nothing is hidden when it is left out. */
export type Veil = (head: number) => Value | undefined

/** All heads together, and the weights of each. */
export interface Heads {
  readonly named: Named<'Q' | 'K' | 'V' | 'C' | 'O'>
  readonly weights: readonly Value[]
}

/** Vaswani et al. 2017, section 3.2.2: every head attends with its own columns of Q, K and V; W_O mixes what they found. */
export function multiHead(
  { heads, bias, sequences, mark = '' }: MultiHead,
  w: Weights,
  { queries, keys, values }: Attended,
  veil: Veil = () => undefined,
): Heads {
  const width = queries.cols
  const size = width / heads
  if (!Number.isInteger(size)) throw new RangeError(`cannot share ${width} columns among ${heads} heads`)
  const Q = mapRows(w, `Q${mark}`, queries, width, bias)
  const K = mapRows(w, `K${mark}`, keys, width, bias)
  const V = mapRows(w, `V${mark}`, values, width, bias)
  const options = { size, sequences, score: 'scaled', tokens: 'rows', bias: false } as const
  const found = Array.from({ length: heads }, (_, head) => {
    const [q, k, v] = [Q, K, V].map(columns(head * size, size)) as [Value, Value, Value]
    const how = { ...options, hide: 'added', weights: 'softmax', share: 'keys', whole: true } as const
    return attend(how, scores(options, w, q, k), veil(head), v)
  })
  const C = beside(...found.map(({ O }) => O))
  const O = mapRows(w, `O${mark}`, C, width, bias)
  return { named: { Q, K, V, C, O }, weights: found.map(({ A }) => A!) }
}

/** The names of all values that a layer shows of its heads: "A_2" are the weights of the second. */
export function namedHeads({ named, weights }: Heads, mark = ''): Named<string> {
  const suffix = mark && `_${mark}`
  const each = [...Object.entries(named), ...weights.map((A, head) => [`A_${head + 1}`, A] as const)]
  return Object.fromEntries(each.map(([key, value]) => [`${key}${suffix}`, value]))
}

/** The job of every value that `namedHeads` names. */
export function headsGlossary(heads: number, mark = ''): Glossary {
  const suffix = mark && `_${mark}`
  const { Q, K, V, A, O } = attentionGlossary
  const shown = { Q, K, V, C: { role: 'state' }, O } as const
  const each = [
    ...Object.entries(shown).map(([key, term]) => [key, { tex: mark ? `${key}_{${mark}}` : key, ...term }] as const),
    ...Array.from(
      { length: heads },
      (_, head) => [`A_${head + 1}`, { ...A, tex: `A_{${[head + 1, ...mark].join(',')}}` }] as const,
    ),
  ]
  return Object.fromEntries(each.map(([key, term]) => [`${key}${suffix}`, term]))
}
