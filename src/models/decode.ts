import { beside, leaf, product, stack, sum, tanh, transpose, type Value } from '../tensor'
import { bias } from './affine'
import type { Named, Weights } from './cell'
import { name, type Labels, type Track } from './label'
import { find, lookBackGlossary, type LookBack, type Seen } from './look-back'
import { glossaryOf, stepOf, type RecurrentCell, type States } from './recurrence'

/** A decoder whose steps need what was found, so that it steps and looks in turn. */
export interface Decoder {
  readonly cell: RecurrentCell
  readonly how: LookBack
  readonly weights: Weights
  readonly start: States
  readonly seen: Seen
}

/** One step: the states it hands on, the names it shows, and what it tells the read-out. */
interface Step {
  readonly state: States
  readonly named: Named<string>
  readonly told: Value
}

/** Looks with the old state, then steps with what it found: the read-out hears of the state, the find and the word. */
function lookThenStep({ cell, how, weights: w, seen }: Decoder, y: Value, state: States): Step {
  const { A, C } = find(how, w, transpose(state.h), seen)
  const found = transpose(C)
  const now = stepOf(cell, w, stack(y, found), state)
  return { state: now, named: { ...now, A, C }, told: stack(stack(now.h, found), y) }
}

/** Steps with what was told last, then looks with the new state: tanh(W_c [c; s]) is told. */
function stepThenLook({ cell, how, weights: w, seen }: Decoder, y: Value, state: States, last: Value): Step {
  const now = stepOf(cell, w, stack(y, last), state)
  const { A, C } = find(how, w, transpose(now.h), seen)
  const both = stack(transpose(C), now.h)
  const size = now.h.rows
  const O = tanh(sum(product(w('W_c', size, both.rows), both), how.bias && bias(w, 'b_c', size, both.cols)))
  return { state: now, named: { ...now, A, C, O }, told: O }
}

/** Writes one word after the other; what every step tells the read-out stands side by side. */
export function decode(ys: readonly Value[], decoder: Decoder, labels: Labels, track: Track): Value {
  const glossary = { ...glossaryOf(decoder.cell), ...lookBackGlossary }
  const { h } = decoder.start
  let state = decoder.start
  let last = leaf('0', h.rows, h.cols)
  const told = ys.map((y, t) => {
    const step =
      decoder.how.style === 'before' ? lookThenStep(decoder, y, state) : stepThenLook(decoder, y, state, last)
    name(labels, step.named, glossary, track, t + 1)
    state = step.state
    last = step.told
    return step.told
  })
  return beside(...told)
}
