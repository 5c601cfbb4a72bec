import { makeTask, type Task, type TaskChoice } from '../tasks'
import { compiled, type Engine } from './engine'
import { networkFor, type NetworkChoice } from './network'
import { createTrainer, type Trainer, type TrainerOptions } from './trainer'

/** A run of training as plain data: what a link, a worker and a test hand over. */
export interface TrainingRecipe extends Omit<TrainerOptions, 'task' | 'network' | 'engine'> {
  readonly task: TaskChoice
  readonly network: NetworkChoice
  /** `single` is fast and all that training needs; `double` is for checking against references. */
  readonly precision: 'single' | 'double'
}

const engines: Readonly<Record<TrainingRecipe['precision'], () => Engine>> = {
  single: () => compiled({ kernels: 'simd' }),
  double: () => compiled({ kernels: 'loops', element: 'f64' }),
}

/** Prepares the run that a recipe describes; whoever has made its task already, or has the sentences for it, hands the task over. */
export function trainerOf({ precision, ...recipe }: TrainingRecipe, task: Task = makeTask(recipe.task)): Trainer {
  return createTrainer({ ...recipe, task, network: networkFor(task, recipe.network), engine: engines[precision]() })
}
