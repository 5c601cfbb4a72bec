import { labelId, models, type ModelEntry, type Request } from '../models'
import { leaf, type Value } from '../tensor'
import { pinned, record, valueOf, type Run } from '../trace'
import { encodeComputation } from './codec'
import { exampleOf } from './examples'
import { keptRun } from './kept-runs'
import { insist, learntNumbers } from './learnt-numbers'
import { embedding, seededWeights } from './numbers'
import { expandPins } from './pins'
import { positionsOf, type Positions } from './positions'
import type { Recipe } from './recipe'
import { trainedOf } from './trained'

/** The vectors of all positions; those of padding are 0. */
function tokenVectors({ tokens, words }: Positions, size: number, seed: number): Float64Array {
  const data = new Float64Array(tokens.length * size)
  tokens.slice(0, words).forEach((token, t) => data.set(embedding(token, size, seed), t * size))
  return data
}

/** Numbers that were set by hand; whether positions are added to the word vectors or not, they are called X. */
function givenNumbers(id: string, { name, rows, cols, time }: Request): Float64Array {
  const key = time === undefined ? (name === 'T' ? 'X' : name) : `${name}.${time}`
  const given = exampleOf(id)?.numbers[key] ?? []
  return Float64Array.from({ length: rows * cols }, (_, k) => given[k] ?? 0)
}

function seededNumbers(recipe: Recipe, seed: number, request: Request): ArrayLike<number> {
  const { name, rows, cols, origin, time } = request
  const { tokens } = recipe
  if (origin === 'start') return new Float64Array(rows * cols)
  if (name === 'X' || name === 'T') return tokenVectors(positionsOf(recipe), cols, seed)
  if (origin === 'input') return embedding(tokens[(time ?? 1) - 1] ?? '', rows, seed)
  return seededWeights(`${name} ${request.layer} ${request.backward ? 'backward' : 'forward'}`, rows, cols, seed)
}

/** The numbers of a leaf; trained ones are never replaced by others. */
function numbersOf(recipe: Recipe, request: Request): ArrayLike<number> {
  const { weights } = recipe
  if (weights.kind === 'example') return givenNumbers(weights.id, request)
  if (weights.kind === 'seed') return seededNumbers(recipe, weights.seed, request)
  const trained = trainedOf(weights)
  if (!trained) throw new Error(`${request.name} was asked for before the trained weights were provided`)
  return learntNumbers(recipe, trained, request)
}

/** Where tokens are columns these stand transposed: the numbers of a link are the same in both conventions. */
const turning = new Set(['X', 'T', 'W_Q', 'W_K', 'W_V', 'W_O', 'W_a', 'W_y', 'b_y'])

function transposed(data: ArrayLike<number>, rows: number, cols: number): Float64Array {
  return Float64Array.from({ length: rows * cols }, (_, k) => data[(k % cols) * rows + Math.floor(k / cols)] ?? 0)
}

/** The numbers of a leaf in the convention of the recipe. */
function oriented(recipe: Recipe, request: Request): ArrayLike<number> {
  const { name, rows, cols } = request
  if (recipe.options['tokens'] !== 'columns' || !turning.has(name)) return numbersOf(recipe, request)
  return transposed(numbersOf(recipe, { ...request, rows: cols, cols: rows }), rows, cols)
}

type Numbers = (request: Request) => ArrayLike<number>

function compute(recipe: Recipe, numbers: Numbers): Run {
  const entry: ModelEntry = models[recipe.model]
  const source = (request: Request): Value => leaf(request.name, request.rows, request.cols, numbers(request))
  const { tokens, words } = positionsOf(recipe)
  const recorded = record(entry.build(recipe.options, tokens.length, source, words))
  return pinned(recorded, expandPins(recorded, recipe.pins))
}

/** Hash of the trained numbers that a run was computed with: under the name of weights in training there are others by now. */
const hashes = new WeakMap<Run, string>()

function runWith(hash: string, recipe: Recipe, make: () => Run): Run {
  const ran = keptRun(`${encodeComputation(recipe)} ${hash}`, make)
  hashes.set(ran, hash)
  return ran
}

/** The run a recipe names. Recipes that differ only in what they point at share one run; the last few are kept. */
export const run = (recipe: Recipe): Run =>
  runWith(trainedOf(recipe.weights)?.origin.hash ?? '', recipe, () => {
    insist(recipe)
    return compute(recipe, request => oriented(recipe, request))
  })

/**
 * The run of another choice on the very numbers of a run that is drawn, so that the two can stand side by side while
 * training brings newer ones. The choice may ask for nothing that the drawn run does not have.
 */
export const runBeside = (drawn: Run, recipe: Recipe): Run =>
  runWith(hashes.get(drawn) ?? '', recipe, () =>
    compute(recipe, request => {
      const id = labelId(request)
      return drawn.ghosts.get(id) ?? valueOf(drawn, id).data
    }),
  )
