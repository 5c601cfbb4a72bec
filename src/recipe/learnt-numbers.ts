import { labelId, type Request } from '../models'
import { positionsOf } from './positions'
import { readiness, sentenceOf } from './readiness'
import type { Recipe, TrainedSource } from './recipe'
import type { Trained } from './trained'
import { beginningRow, rowOf, unknownRow } from './vocabulary'

const nameOf = (source: TrainedSource): string => (source.kind === 'trained' ? source.id : source.hash)

/** Refuses to run a recipe on numbers that are not there, or not made for it: other numbers would pass for them. */
export function insist(recipe: Recipe): void {
  const state = readiness(recipe)
  if (state.kind === 'missing') throw new Error(`the trained weights ${nameOf(state.source)} have not been provided`)
  if (state.kind === 'unfit') throw new RangeError(sentenceOf(state.misfit))
}

/** Which row of W_e stands at every position; nothing at padding, nor at words never met where no mark stands for these. */
function rowsOf(recipe: Recipe, trained: Trained): readonly (number | undefined)[] {
  const { tokens, words, begins } = positionsOf(recipe)
  return tokens.map((token, k) =>
    k >= words ? undefined : begins && k === 0 ? beginningRow(trained) : (rowOf(trained, token) ?? unknownRow(trained)),
  )
}

/** Word vectors below each other, zeros where there is nothing to look up. */
function vectors(trained: Trained, rows: readonly (number | undefined)[], size: number): Float64Array {
  const data = new Float64Array(rows.length * size)
  const table = trained.tensors.get('W_e')
  rows.forEach((row, k) => {
    if (row === undefined || !table) return
    for (let c = 0; c < size; c++) data[k * size + c] = table.data[row * table.cols + c] ?? NaN
  })
  return data
}

/** The numbers of a leaf of a recipe whose weights were trained, tokens as rows. */
export function learntNumbers(recipe: Recipe, trained: Trained, request: Request): ArrayLike<number> {
  const { rows, cols, origin, time } = request
  if (origin === 'start') return new Float64Array(rows * cols)
  if (origin === 'input') {
    const all = rowsOf(recipe, trained)
    return time === undefined ? vectors(trained, all, cols) : vectors(trained, all.slice(time - 1, time), rows)
  }
  const found = trained.tensors.get(labelId(request))
  if (!found) throw new RangeError(`${labelId(request)} is missing, expected ${rows}×${cols}`)
  return found.data
}
