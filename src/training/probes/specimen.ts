import { makeTask, type Task } from '../../tasks'
import { seeded, textSeed } from '../../tensor'
import { encoder } from '../batch'
import { compiled, type Engine } from '../engine'
import type { Pick } from '../examination'
import { layout, type Weight } from '../layout'
import { examine, type Score } from '../metrics'
import { networkFor, type Network } from '../network'
import type { Numbers } from '../numbers'
import { reader, type Reader } from '../reader'
import type { TrainingRecipe } from '../recipe'

/** A trained network that is looked at: what it learnt and how sentences are put to it. */
export interface Specimen {
  readonly task: Task
  readonly network: Network
  readonly parameters: Numbers
  readonly engine: Engine
  /** Which sentences are put to it: a run of training with this seed examines itself on the same ones. */
  readonly seed: number
  /** How many sentences make a sample. */
  readonly count: number
}

/** The numbers of all matrices behind each other, in the order of the network; throws when one is missing or misshapen. */
function flattened(network: Network, task: Task, given: readonly Weight[], engine: Engine): Numbers {
  const shape = { sequences: 1, length: 1, targetLength: task.kind === 'translate' ? 1 : 0 }
  const plan = layout(network(shape).parameters)
  const all = engine.numbers(plan.count)
  for (const { id, rows, cols, start } of plan.places) {
    const found = given.find(weight => weight.id === id)
    if (found?.rows !== rows || found.cols !== cols) {
      const seen = found ? `${found.rows}×${found.cols}` : 'nothing'
      throw new RangeError(`${id}: found ${seen}, expected ${rows}×${cols}`)
    }
    all.set(found.data, start)
  }
  return all
}

/** What a recipe made, given the matrices it ended with. */
export function specimenOf(
  recipe: TrainingRecipe,
  weights: readonly Weight[],
  count = recipe.examined,
  task: Task = makeTask(recipe.task),
): Specimen {
  const network = networkFor(task, recipe.network)
  const engine = compiled({ kernels: 'simd' })
  return { task, network, engine, seed: recipe.seed, count, parameters: flattened(network, task, weights, engine) }
}

const SENTENCES_AT_ONCE = 32
const LENGTH_STEP = 4

/** Reads answers, or what `pick` picks, off the specimen or a changed copy of its network. */
export const readerOf = ({ task, network, engine }: Specimen, pick?: Pick, changed: Network = network): Reader =>
  reader(changed, encoder(task, LENGTH_STEP), engine, SENTENCES_AT_ONCE, pick)

/** The sentences of a set are the same for every look at the specimen. */
export const streamOf = (set: string, seed: number) => seeded(textSeed(set, seed))

/** How the specimen, or a changed copy of its network, answers one of the task's evaluation sets. */
export function answersOf(specimen: Specimen, set: string, changed?: Network): Score {
  const { task, parameters, seed, count } = specimen
  return examine(task, set, {
    read: readerOf(specimen, undefined, changed),
    parameters,
    random: streamOf(set, seed),
    count,
  })
}
