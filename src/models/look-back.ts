import { beside, tanh, type Value } from '../tensor'
import { asRows } from './arrange'
import { attend } from './attend'
import type { Glossary, Named, Weights } from './cell'
import { mapRows } from './rows'
import { scores } from './scores'

/**
 * How a decoder looks back at what it reads: `after` its steps, all of them at once (Luong et al. 2015); `feeding` what
 * was found into the next step (section 3.3 there); `before` each step, which then knows it (Bahdanau et al. 2015).
 */
export interface LookBack {
  readonly score: 'dot' | 'general' | 'additive'
  /** Whether the map that joins what was found with the state has a bias. */
  readonly bias: boolean
  /** `after` when left out. */
  readonly style?: 'after' | 'feeding' | 'before'
  /** Size of the inner rows of additive scores; that of the state when left out. */
  readonly hidden?: number
}

/** What is looked at: the rows of all sequences under each other, and what is added to their scores to hide some. */
export interface Seen {
  readonly rows: Value
  readonly sequences: number
  readonly veil: Value | undefined
}

/** The job of every value of looking back: weights, what was found, and what is told to the read-out. */
export const lookBackGlossary: Glossary<'A' | 'C' | 'O'> = {
  A: { role: 'value' },
  C: { role: 'content' },
  O: { role: 'state' },
}

/** The weights of every row of S, and what it finds. */
export function find({ score, hidden }: LookBack, w: Weights, S: Value, seen: Seen): Named<'A' | 'C'> {
  const { rows, sequences, veil } = seen
  const inner = hidden === undefined ? {} : { hidden }
  const options = { size: S.cols, score, tokens: 'rows', bias: false, sequences, ...inner } as const
  const how = { ...options, hide: 'added', weights: 'softmax', share: 'keys', whole: true } as const
  const { A, O } = attend(how, scores(options, w, S, rows), veil, rows)
  return { A: A!, C: O }
}

/** All states at once: tanh([C, S] W_c), C being what each row of S finds. */
export function lookAfter(how: LookBack, w: Weights, states: readonly Value[], seen: Seen): Named<'A' | 'C' | 'O'> {
  const S = asRows(states)
  const { A, C } = find(how, w, S, seen)
  return { A, C, O: tanh(mapRows(w, 'c', beside(C, S), S.cols, how.bias)) }
}
