import { defaults, type HeadsPart, type Positions, type RecurrentCell } from '../../models'
import { gruOptions } from '../../models/gru'
import { lstmOptions } from '../../models/lstm'
import { rnnOptions } from '../../models/rnn'
import { usual } from '../initial'
import type { NetworkChoice } from '../network'
import type { TrainingRecipe } from '../recipe'
import type { Tried } from './entry'

/** What all models of the zoo are trained with, unless they say otherwise. */
export const common = {
  initial: usual,
  optimiser: { kind: 'adam' },
  clip: { kind: 'norm', max: 1 },
  batch: 32,
  early: { every: 500, patience: Infinity },
  examined: 400,
  precision: 'single',
} as const satisfies Partial<TrainingRecipe>

/** A plain recurrence. */
export const rnn = (size: number): RecurrentCell => ({ kind: 'rnn', options: { ...defaults(rnnOptions), size } })

/** A GRU in which z = 1 overwrites the state, so that an open gate is a word that is taken note of. */
export const gru = (size: number): RecurrentCell => ({
  kind: 'gru',
  options: { ...defaults(gruOptions), size, update: 'write' },
})

/** An LSTM with the three gates of 2000. */
export const lstm = (size: number): RecurrentCell => ({ kind: 'lstm', options: { ...defaults(lstmOptions), size } })

/** Reads word by word and answers after each. */
export const reads = (
  embedding: number,
  cell: RecurrentCell,
  direction: 'forward' | 'both' = 'forward',
): NetworkChoice => ({
  kind: 'sequence',
  embedding,
  read: 'every',
  positions: { kind: 'none' },
  recurrence: { cell, layers: 1, direction },
})

/** Every word looks at the others: X + MHA(X). */
export const looks = (
  embedding: number,
  positions: Positions['kind'] & ('none' | 'sinusoidal'),
  part: Partial<HeadsPart> = {},
): NetworkChoice => ({
  kind: 'sequence',
  embedding,
  read: 'every',
  positions: { kind: positions },
  attention: { kind: 'heads', heads: 1, bias: false, residual: true, mask: 'full', radius: 0, ...part },
})

/** Of so many seeds from 0 on, how many learnt it; as many show the picture when nothing else is said. */
export const tried = (seeds: number, learnt: number, shown = learnt): Tried => ({ seeds, learnt, shown })
