import { checkChoice } from './check-choice'
import { tasks, type TaskChoice } from './registry'
import type { Sources } from './sources'
import type { Task } from './task'

/** The task that a choice names, made from `sources` where its sentences do not come with the project. */
export function makeTask(choice: TaskChoice, sources: Sources = {}): Task {
  checkChoice(choice)
  // A choice carries the options of its own task; TypeScript cannot follow that through the table.
  const make = tasks[choice.id] as (options: TaskChoice, sources: Sources) => Task
  return make(choice, sources)
}

export { readBrown, type TaggedSentence, type TaggedWord } from './brown/read'
export { isRight, outputs, type Scores } from './judge'
export { seeded, type Random } from './random'
export { fnv1a, isHeldBack, trainingExample, validationExample } from './split'
export { tasks, type TaskChoice, type TaskId } from './registry'
export type { Sources } from './sources'
export type {
  Asks,
  Chance,
  EvaluationSet,
  ExactAsk,
  Example,
  Fact,
  FactValues,
  Label,
  LabelTask,
  NextWordTask,
  PlaceAsk,
  Question,
  Said,
  Task,
  TranslateTask,
  TranslationExample,
  Withheld,
} from './task'
export { BEGIN, END, IGNORED, indexing, PAD, UNKNOWN, type Vocabulary } from './vocabulary'
export { withheldOf } from './withheld'
