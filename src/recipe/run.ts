import { models, type ModelEntry, type Request } from '../models'
import { leaf, type Value } from '../tensor'
import { pinned, record, type Run } from '../trace'
import { encodeComputation } from './codec'
import { exampleOf } from './examples'
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

function compute(recipe: Recipe): Run {
  insist(recipe)
  const entry: ModelEntry = models[recipe.model]
  const source = (request: Request): Value => leaf(request.name, request.rows, request.cols, oriented(recipe, request))
  const { tokens, words } = positionsOf(recipe)
  const recorded = record(entry.build(recipe.options, tokens.length, source, words))
  return pinned(recorded, expandPins(recorded, recipe.pins))
}

const MOST_RUNS = 12
/** Attention over 512 tokens records one and a half million numbers: typing must not keep a dozen such runs. */
const MOST_NUMBERS = 4e6
const known = new Map<string, Run>()

const sizeOf = ({ values }: Run): number => values.reduce((sum, { data }) => sum + data.length, 0)

/** Lets go of the oldest runs until the others are few and small enough; the latest stays whatever its size. */
function forgetOldest(): void {
  let numbers = [...known.values()].reduce((sum, kept) => sum + sizeOf(kept), 0)
  for (const [key, kept] of known) {
    if (known.size === 1 || (known.size <= MOST_RUNS && numbers <= MOST_NUMBERS)) return
    known.delete(key)
    numbers -= sizeOf(kept)
  }
}

/** The run a recipe names. Recipes that differ only in what they point at share one run; the last few are kept. */
export function run(recipe: Recipe): Run {
  const key = `${encodeComputation(recipe)} ${trainedOf(recipe.weights)?.origin.hash ?? ''}`
  const found = known.get(key)
  if (found) {
    known.delete(key)
    known.set(key, found)
    return found
  }
  const made = compute(recipe)
  known.set(key, made)
  forgetOldest()
  return made
}
