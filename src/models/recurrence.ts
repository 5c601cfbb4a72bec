import type { Value } from '../tensor'
import type { Glossary, Named, Weights } from './cell'
import { gru, gruGlossary, type gruOptions } from './gru'
import type { Labels } from './label'
import { lstm, lstmGlossary, type lstmOptions } from './lstm'
import type { OptionsOf } from './options'
import type { Source } from './parameters'
import { network, type Stack, type Unrolled } from './recurrent'
import { rnn, rnnGlossary, type rnnOptions } from './rnn'

/** A cell with its choices. */
export type RecurrentCell =
  | { readonly kind: 'rnn'; readonly options: OptionsOf<typeof rnnOptions> }
  | { readonly kind: 'gru'; readonly options: OptionsOf<typeof gruOptions> }
  | { readonly kind: 'lstm'; readonly options: OptionsOf<typeof lstmOptions> }

/** What a cell hands on from position to position. */
export const statesOf = ({ kind }: RecurrentCell): readonly ('c' | 'h')[] => (kind === 'lstm' ? ['c', 'h'] : ['h'])

/** Repeats the chosen cell over positions, layers and directions. */
export function recur(
  chosen: RecurrentCell,
  xs: readonly Value[],
  stack: Stack,
  source: Source,
  labels: Labels,
): Unrolled<string> {
  switch (chosen.kind) {
    case 'rnn': {
      const sizes = { h: chosen.options.size }
      return network(
        xs,
        { cell: rnn(chosen.options), glossary: rnnGlossary, states: ['h'], sizes },
        stack,
        source,
        labels,
      )
    }
    case 'gru': {
      const sizes = { h: chosen.options.size }
      const glossary = gruGlossary(chosen.options)
      return network(xs, { cell: gru(chosen.options), glossary, states: ['h'], sizes }, stack, source, labels)
    }
    case 'lstm': {
      const { size, projection } = chosen.options
      const sizes = { c: size, h: projection || size }
      return network(
        xs,
        { cell: lstm(chosen.options), glossary: lstmGlossary, states: ['c', 'h'], sizes },
        stack,
        source,
        labels,
      )
    }
  }
}

/** The states that a cell hands on: c only in a memory cell. */
export type States = Named<'h'> & Partial<Named<'c'>>

/** What is known of the names of the chosen cell. */
export function glossaryOf(chosen: RecurrentCell): Glossary {
  if (chosen.kind === 'gru') return gruGlossary(chosen.options)
  return chosen.kind === 'rnn' ? rnnGlossary : lstmGlossary
}

/** One step of the chosen cell. */
export function stepOf(chosen: RecurrentCell, w: Weights, x: Value, { h, c }: States): Named<string> & States {
  if (chosen.kind === 'rnn') return rnn(chosen.options)(w, x, { h })
  if (chosen.kind === 'gru') return gru(chosen.options)(w, x, { h })
  if (!c) throw new RangeError('a memory cell needs its content c: none was handed on')
  return lstm(chosen.options)(w, x, { c, h })
}
