import { defaults, models, type Built, type OptionsOf } from '../../../src/models'
import { numbered } from './source'

type Options = Partial<OptionsOf<typeof models.lstm.options>>
type Table = Readonly<Record<string, readonly number[]>>

/** The weights, input and start of the worked cell of one unit. */
export const memory = {
  x: [1],
  'h.0': [0.5],
  'c.0': [1],
  W_i: [0.6],
  U_i: [0.2],
  b_i: [0],
  W_f: [0.3],
  U_f: [-0.4],
  b_f: [1],
  W_o: [0.5],
  U_o: [0.1],
  b_o: [0],
  W_g: [0.8],
  U_g: [0.5],
  b_g: [0],
}

/** A long short-term cell of one unit, read for some steps with the numbers of a table. */
export const memoryCell = (steps: number, table: Table = memory, options: Options = {}): Built =>
  models.lstm.build({ ...defaults(models.lstm.options), size: 1, input: 1, ...options }, steps, numbered(table))
