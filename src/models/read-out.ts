import { product, softmax, spread, sum, type Axis, type Value } from '../tensor'
import type { Weights } from './cell'
import { range } from './options'
import { mapRows } from './rows'

/** One score a class for every state: W_y h + b_y where states are columns ('col'), H W_y + b_y where they are rows ('row'). */
export const readOut = (axis: Axis, w: Weights, states: Value, classes: number): Value =>
  axis === 'row'
    ? mapRows(w, 'y', states, classes, true)
    : sum(product(w('W_y', classes, states.rows), states), spread('row', states.cols)(w('b_y', classes)))

/** Whether a parameter belongs to the read-out and not to the cell whose states it reads. */
export const isReadOut = (parameter: string): boolean => parameter === 'W_y' || parameter === 'b_y'

/** How many classes are read out after every position; 0 for no read-out. */
export const classesOption = range(0, 512, 0)

/** The scores of a read-out and the shares they become. */
export const predict = (axis: Axis, w: Weights, states: Value, classes: number) => {
  const scores = readOut(axis, w, states, classes)
  return { scores, shares: softmax(axis)(scores) } as const
}
