import { leaf } from '../../../src/tensor'
import { clip, type Clip } from '../../../src/training/clip'
import { advance, start, type OptimiserOptions } from '../../../src/training/optimiser'
import type { GoldenCase, Tensors } from '../../models/golden/format'
import { count, given, option, put, wiring, type Adapter, type Wiring } from '../../models/golden/wiring'
import { at } from '../../tensor/support/closeness'

/** One number of a case's options, when it is there. */
function numberOf<K extends string>(golden: GoldenCase, key: string, name: K): { readonly [k in K]?: number } {
  const found = golden.config[key]
  return typeof found === 'number' ? ({ [name]: found } as { readonly [k in K]: number }) : {}
}

const flagOf = (golden: GoldenCase, key: string): boolean => golden.config[key] === true

function betasOf({ config }: GoldenCase): { readonly betas?: readonly [number, number] } {
  const { betas } = config
  if (betas === undefined) return {}
  const [first, second] = betas as readonly unknown[]
  if (typeof first === 'number' && typeof second === 'number') return { betas: [first, second] }
  throw new TypeError(`betas is ${JSON.stringify(betas)}, expected two numbers`)
}

/** The optimiser of ours that a case describes under `name`. */
export function optimiserOf(golden: GoldenCase, name: string): OptimiserOptions {
  const decay = numberOf(golden, 'weight_decay', 'weightDecay')
  switch (name) {
    case 'SGD':
      return {
        kind: 'sgd',
        ...decay,
        ...numberOf(golden, 'momentum', 'momentum'),
        ...numberOf(golden, 'dampening', 'dampening'),
        nesterov: flagOf(golden, 'nesterov'),
      }
    case 'Adam':
    case 'AdamW':
      return {
        kind: name === 'Adam' ? 'adam' : 'adamw',
        ...decay,
        ...betasOf(golden),
        ...numberOf(golden, 'eps', 'eps'),
        amsgrad: flagOf(golden, 'amsgrad'),
      }
    default:
      throw new RangeError(`the optimiser is ${name}, expected SGD, Adam or AdamW`)
  }
}

/** Several tensors behind each other in one buffer, as the optimisers want them. */
const flatten = (tensors: Tensors, names: readonly string[]): Float64Array =>
  Float64Array.from(names.flatMap(name => [...given(tensors, name).data]))

/** Hands a list of numbers to a case's comparison. */
const emit = (wires: Wiring, name: string, numbers: ArrayLike<number>): void => {
  put(wires.outputs, name, leaf(name, 1, numbers.length, numbers), (_, j) => j)
}

/** Cuts a flat buffer into the pieces that `names` put there. */
function pieces(flat: Float64Array, tensors: Tensors, names: readonly string[]): readonly Float64Array[] {
  let from = 0
  return names.map(name => {
    const { length } = given(tensors, name).data
    from += length
    return flat.subarray(from - length, from)
  })
}

/** Gradients of step `t` as the case gives them. */
function stated(golden: GoldenCase, names: readonly string[], t: number): Float64Array {
  return Float64Array.from(
    names.flatMap(name => {
      const { length } = given(golden.params, name).data
      return [...given(golden.inputs, `grad.${name}`).data.subarray(t * length, (t + 1) * length)]
    }),
  )
}

/** w·A w/2 − b·w and its gradient A w − b. */
function quadratic(golden: GoldenCase, w: Float64Array): { readonly value: number; readonly slope: Float64Array } {
  const A = given(golden.inputs, 'A').data
  const b = given(golden.inputs, 'b_vec').data
  const Aw = w.map((_, i) => w.reduce((sum, x, j) => sum + at(A, i * w.length + j) * x, 0))
  return {
    value: w.reduce((sum, x, i) => sum + x * (at(Aw, i) / 2 - at(b, i)), 0),
    slope: Aw.map((x, i) => x - at(b, i)),
  }
}

/** Every step of an optimiser, from the gradients of the case or of its quadratic. */
const trajectory: Adapter = golden => {
  const wires = wiring()
  const names = Object.keys(golden.params)
  const options = optimiserOf(golden, golden.module)
  const given = option(golden, 'gradients', 'given', 'quadratic') === 'given'
  const parameters = flatten(golden.params, names)
  const path: number[][] = names.map(() => [])
  const objective: number[] = []
  let state = start(options, parameters)
  for (let t = 0; t < count(golden, 'steps'); t++) {
    if (!given) objective.push(quadratic(golden, parameters).value)
    const gradients = given ? stated(golden, names, t) : quadratic(golden, parameters).slope
    state = advance(options, state, { parameters, gradients, rate: count(golden, 'lr') })
    pieces(parameters, golden.params, names).forEach((piece, k) => at(path, k).push(...piece))
  }
  names.forEach((name, k) => emit(wires, name, at(path, k)))
  if (!given) emit(wires, 'objective', objective)
  return wires
}

const clipping =
  (how: (golden: GoldenCase) => Clip): Adapter =>
  golden => {
    const wires = wiring()
    const names = Object.keys(golden.inputs)
    const gradients = flatten(golden.inputs, names)
    const norm = clip(gradients, how(golden))
    if ('total_norm' in golden.outputs) emit(wires, 'total_norm', [norm])
    pieces(gradients, golden.inputs, names).forEach((piece, k) => emit(wires, at(names, k), piece))
    return wires
  }

/** Ten steps of each optimiser, and clipping. */
export const optimisers: Readonly<Record<string, Adapter>> = {
  SGD: trajectory,
  Adam: trajectory,
  AdamW: trajectory,
  'clip-grad-norm': clipping(golden => ({ kind: 'norm', max: count(golden, 'max_norm') })),
  'clip-grad-value': clipping(golden => ({ kind: 'value', max: count(golden, 'clip_value') })),
}
