import { models } from '../models'
import { trainedOf, type Recipe, type Trained } from '../recipe'

/** More units than this are not drawn unless someone asks for them. */
const MOST = 6
/** How many are drawn at least where some of them are left out. */
const LEAST = 4

/** How many units the states of a recurrent recipe have; nothing where there is nothing to choose from. */
export function unitCount({ model, options }: Recipe): number | undefined {
  const projected = Number(options['projection'] ?? 0) > 0
  return models[model].kind === 'recurrent' && !projected ? Number(options['size']) : undefined
}

/** How much the answers listen to every unit: the size of its column of read-out weights, of both directions together. */
function loudness({ tensors }: Trained, size: number): readonly number[] {
  const weights = tensors.get('W_y')
  return Array.from({ length: size }, (_, unit) => {
    let sum = 0
    for (let k = unit; weights && k < weights.rows * weights.cols; k += size) sum += (weights.data[k] ?? 0) ** 2
    return sum
  })
}

/** The units that a page chooses: those that are known to tell something, filled up with those the answers listen to. */
function usualUnits(trained: Trained, size: number, known: readonly number[]): readonly number[] {
  const loud = loudness(trained, size)
  const others = loud.map((_, unit) => unit).sort((a, b) => (loud[b] ?? 0) - (loud[a] ?? 0))
  const told = [...new Set(known)].filter(unit => unit < size).slice(0, MOST)
  const spare = others.filter(unit => !told.includes(unit)).slice(0, Math.max(0, LEAST - told.length))
  return [...told, ...spare]
}

const lists = new Map<string, readonly number[]>()

/** Equal choices are one list, so that a picture is not laid out anew at every step. */
function interned(units: readonly number[]): readonly number[] {
  const key = units.join()
  const list = lists.get(key) ?? units
  lists.set(key, list)
  return list
}

/** The units that are drawn, in their order; nothing where all of them are. `known` are those that tell something. */
export function shownUnits(recipe: Recipe, known: readonly number[]): readonly number[] | undefined {
  const size = unitCount(recipe)
  if (size === undefined || recipe.units === 'all') return undefined
  const wanted = recipe.units?.filter(unit => unit < size) ?? []
  const trained = trainedOf(recipe.weights)
  const usual = trained && size > MOST ? usualUnits(trained, size, known) : undefined
  const chosen = wanted.length > 0 ? wanted : usual
  const units = chosen && [...new Set(chosen)].sort((a, b) => a - b)
  return units && units.length < size ? interned(units) : undefined
}
