import { overTemperature, product, softmax, spread, sum, type Axis, type Value } from '../tensor'
import type { Weights } from './cell'
import { quantity, range, type OptionsOf } from './options'
import { mapRows } from './rows'

/** One score a class for every state: W_y h + b_y where states are columns ('col'), H W_y + b_y where they are rows ('row'). */
export const readOut = (axis: Axis, w: Weights, states: Value, classes: number): Value =>
  axis === 'row'
    ? mapRows(w, 'y', states, classes, true)
    : sum(product(w('W_y', classes, states.rows), states), spread('row', states.cols)(w('b_y', classes)))

/** Whether a parameter belongs to the read-out and not to the cell whose states it reads. */
export const isReadOut = (parameter: string): boolean => parameter === 'W_y' || parameter === 'b_y'

/** What can be chosen about a read-out. */
export const readOutOptions = {
  /** How many classes are read out after every position; 0 for no read-out. */
  classes: range(0, 512, 0),
  /** What scores are divided by before they become shares: below 1 the greatest share grows, above 1 all become alike. */
  temperature: quantity(0.1, 5, 1),
}

/** The scores of a read-out and the shares they become; a temperature of 1 goes without saying. */
export const predict = (
  axis: Axis,
  w: Weights,
  states: Value,
  { classes, temperature }: OptionsOf<typeof readOutOptions>,
) => {
  const scores = readOut(axis, w, states, classes)
  return { scores, shares: softmax(axis)(temperature === 1 ? scores : overTemperature(temperature)(scores)) } as const
}
