import { adjoints, hadamard, leaf, sum, total, type Value } from '../../../src/tensor'
import { apart, at, worst } from '../../tensor/support/closeness'
import type { GoldenCase, Tensor, Tensors } from './format'
import { given, take, type Adapter, type Patch, type Patches } from './wiring'

/** One tensor's greatest error, in units of max(1, |expected|). */
export interface Deviation {
  readonly tensor: string
  readonly error: number
}

/** How far our results are from a case's. */
export interface Comparison {
  readonly outputs: readonly Deviation[]
  readonly gradients: readonly Deviation[]
}

/** Calls `visit` with every cell of a patch and its place in the tensor. */
function eachCell({ value, place }: Patch, visit: (cell: number, index: number) => void): void {
  for (let i = 0; i < value.rows; i++) for (let j = 0; j < value.cols; j++) visit(i * value.cols + j, place(i, j))
}

/** Puts the numbers of several values together as one tensor; places that no value fills stay 0, as padding is. */
function assemble(
  patches: readonly Patch[],
  { data }: Tensor,
  numbers: (value: Value) => ArrayLike<number> | undefined,
): Float64Array {
  const whole = new Float64Array(data.length)
  for (const patch of patches) {
    const found = numbers(patch.value)
    if (!found) continue
    eachCell(patch, (cell, index) => {
      if (index < 0 || index >= whole.length) throw new RangeError(`cell ${index} lies outside ${whole.length} numbers`)
      whole[index] = at(whole, index) + at(found, cell)
    })
  }
  return whole
}

const patchesOf = (patches: Patches, name: string): readonly Patch[] => {
  const found = patches.get(name)
  if (!found) throw new RangeError(`nothing of ours stands for ${name}; there is ${[...patches.keys()].join(', ')}`)
  return found
}

/** Σ outputs ⊙ weight, built from operations. */
function lossOf(outputs: Patches, weight: Tensors): Value {
  const terms = Object.entries(weight).flatMap(([name, tensor]) =>
    patchesOf(outputs, name).map(({ value, place }) => {
      const weights = take(tensor, 'weight', value.rows, value.cols, place)
      return total('col')(total('row')(hadamard(value, weights)))
    }),
  )
  return sum(...terms)
}

/** Compares every tensor of a kind with what `numbers` says of the values that stand for it. */
const measure = (
  expected: Tensors,
  patches: Patches,
  sign: string,
  numbers: (value: Value) => ArrayLike<number> | undefined,
): readonly Deviation[] =>
  Object.entries(expected).map(([name, tensor]) => ({
    tensor: `${sign}${name}`,
    error: worst(assemble(patchesOf(patches, name), tensor, numbers), tensor.data).error,
  }))

/** Everything learnable must have a gradient to compare with; inputs that nothing of ours stands for are not learnt. */
function checkComplete({ inputs, params, grads }: GoldenCase, learnt: Patches): void {
  for (const [name, { float }] of Object.entries(inputs)) if (float && learnt.has(name)) given(grads.inputs, name)
  for (const name of Object.keys(params)) given(grads.params, name)
}

/** Computes what was recorded once more, by a program for instance; says which numbers each root then has. */
export type Rerun = (roots: readonly Value[]) => (value: Value) => ArrayLike<number>

const recorded: Rerun = () => value => value.data

/** Runs a case and measures every output, the loss and every gradient. */
export function compare(golden: GoldenCase, adapter: Adapter, rerun = recorded): Comparison {
  const { inputs, params, outputs } = adapter(golden)
  const results = [...outputs.values()].flatMap(patches => patches.map(({ value }) => value))
  if (golden.loss === undefined) {
    return { outputs: measure(golden.outputs, outputs, '', rerun(results)), gradients: [] }
  }
  checkComplete(golden, inputs)
  const loss = lossOf(outputs, golden.weight)
  const slopes = adjoints(loss, leaf('1', 1, 1, [1]))
  const numbers = rerun([...results, loss, ...slopes.values()])
  const slope = (value: Value) => {
    const found = slopes.get(value)
    return found && numbers(found)
  }
  const found = measure(golden.outputs, outputs, '', numbers)
  return {
    outputs: [...found, { tensor: 'loss', error: apart(at(numbers(loss), 0), golden.loss) }],
    gradients: [
      ...measure(golden.grads.inputs, inputs, '∂', slope),
      ...measure(golden.grads.params, params, '∂', slope),
    ],
  }
}
