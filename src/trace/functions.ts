import { leaf, relu, sigmoid, tanh, type Value } from '../tensor'

/** One number through an operation. */
const ofNumber =
  (apply: (x: Value) => Value) =>
  (x: number): number =>
    apply(leaf('x', 1, 1, [x])).data[0] ?? NaN

/** The functions that bend numbers one by one, as the models reckon them. */
export const functions = { σ: ofNumber(sigmoid), tanh: ofNumber(tanh), relu: ofNumber(relu) } as const
