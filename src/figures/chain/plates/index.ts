import type { Plate, PlateId } from '../drawing'
import { gru } from './gru'
import { lstm } from './lstm'
import { rnn } from './rnn'

/** The drawings of the three cells. */
export const plates: Readonly<Record<PlateId, Plate>> = { rnn, gru, lstm }
