import { models, type ModelEntry, type Request } from '../models'
import { leaf, type Value } from '../tensor'
import { pinned, record, type Run } from '../trace'
import { encodeComputation } from './codec'
import { exampleOf } from './examples'
import { embedding, seededWeights } from './numbers'
import { expandPins } from './pins'
import type { Recipe } from './recipe'

function tokenVectors({ tokens, options }: Recipe, rows: number, cols: number, seed: number): Float64Array {
  const columns = options['tokens'] === 'columns'
  const size = columns ? rows : cols
  const data = new Float64Array(rows * cols)
  tokens.forEach((token, t) =>
    embedding(token, size, seed).forEach((x, k) => (data[columns ? k * cols + t : t * cols + k] = x)),
  )
  return data
}

function numbersOf(recipe: Recipe, request: Request): ArrayLike<number> {
  const { name, rows, cols, origin, time } = request
  const { weights, tokens } = recipe
  const key = time === undefined ? name : `${name}.${time}`
  if (weights.kind === 'example') {
    const given = exampleOf(weights.id)?.numbers[key] ?? []
    return Float64Array.from({ length: rows * cols }, (_, k) => given[k] ?? 0)
  }
  const { seed } = weights
  if (origin === 'start') return new Float64Array(rows * cols)
  if (name === 'X') return tokenVectors(recipe, rows, cols, seed)
  if (origin === 'input') return embedding(tokens[(time ?? 1) - 1] ?? '', rows, seed)
  return seededWeights(`${name} ${request.layer} ${request.backward ? 'backward' : 'forward'}`, rows, cols, seed)
}

function compute(recipe: Recipe): Run {
  const entry: ModelEntry = models[recipe.model]
  const source = (request: Request): Value => leaf(request.name, request.rows, request.cols, numbersOf(recipe, request))
  const run = record(
    entry.build(
      recipe.options,
      recipe.tokens.length,
      source,
    ),
  )
  return pinned(run, expandPins(run, recipe.pins))
}

const KEPT = 12
const known = new Map<string, Run>()

/** The run a recipe names. Recipes that differ only in what they point at share one run; the last few are kept. */
export function run(recipe: Recipe): Run {
  const key = encodeComputation(recipe)
  const found = known.get(key) ?? compute(recipe)
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  return found
}
