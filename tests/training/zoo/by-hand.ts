import { makeTask } from '../../../src/tasks'
import { indexing } from '../../../src/tasks/vocabulary'
import { layout, type Weight } from '../../../src/training/layout'
import { networkFor } from '../../../src/training/network'
import { specimenOf, type Specimen } from '../../../src/training/probes/specimen'
import type { TrainingRecipe } from '../../../src/training/recipe'
import { gru, looks, reads } from '../../../src/training/zoo/common'
import { sentiment, tiny } from '../support/recipes'

type Numbers = Readonly<Record<string, (row: number, col: number) => number>>

/** A specimen whose matrices are 0 but for the given ones. */
function specimen(recipe: TrainingRecipe, given: Numbers): Specimen {
  const network = networkFor(makeTask(recipe.task), recipe.network)
  const { places } = layout(network({ sequences: 1, length: 1, targetLength: 0 }).parameters)
  const weights = places.map(({ id, rows, cols }): Weight => {
    const number = given[id] ?? (() => 0)
    const data = Float64Array.from({ length: rows * cols }, (_, k) => number(Math.floor(k / cols), k % cols))
    return { id, rows, cols, data }
  })
  return specimenOf(recipe, weights)
}

const when = (holds: boolean, number: number): number => (holds ? number : 0)

/**
 * A GRU that knows one thing: its first unit is 0 until `but` was read and 1 from then on, when it calls the review good.
 * Its update gate is σ(5) at `but` and σ(−5) at any other word. The second unit is always 0.
 */
export function waitsForBut(): Specimen {
  const recipe = { ...sentiment, network: reads(1, gru(2)), examined: 100 }
  const but = indexing(makeTask(recipe.task).vocabulary)('but')
  return specimen(recipe, {
    W_e: row => when(row === but, 1),
    W_z: row => when(row === 0, 10),
    b_z: () => -5,
    W_n: row => when(row === 0, 20),
    W_y: (row, col) => when(row === 1 && col === 0, 10),
    b_y: row => when(row === 1, -5),
  })
}

/** By how much the score of `a` is greater than that of any other word, when `saw` asks. */
export const PREFERENCE = 3

/** A head in which `saw` looks for `a`. */
export function looksForA(): Specimen {
  const recipe: TrainingRecipe = { ...tiny, task: { id: 'tagging' }, network: looks(4, 'none'), precision: 'single' }
  const index = indexing(makeTask(recipe.task).vocabulary)
  const [saw, a] = [index('saw'), index('a')]
  return specimen(recipe, {
    W_e: (row, col) => when((row === saw && col === 0) || (row === a && col === 1), 1),
    W_Q: (row, col) => when(row === 0 && col === 1, PREFERENCE * Math.sqrt(4)),
    W_K: (row, col) => when(row === 1 && col === 1, 1),
  })
}
