import { agreement } from './agreement'
import { dates } from './dates'
import { names } from './names'
import { polyphone } from './polyphone'
import { recall } from './recall'
import { sentiment } from './sentiment'
import { tagging } from './tagging'
import type { Task } from './task'
import { text } from './text'
import { translation } from './translation'

/** Every task by the name that recipes and workers use, as a function of its options. */
export const tasks = { agreement, tagging, recall, translation, dates, sentiment, polyphone, names, text }

/** The name of a task. */
export type TaskId = keyof typeof tasks

type OptionsOf<Id extends TaskId> =
  Parameters<(typeof tasks)[Id]> extends [(infer Options)?] ? NonNullable<Options> : object

/** A task as plain data: its name and options, so that a worker can be told which one to make. */
export type TaskChoice = { readonly [Id in TaskId]: { readonly id: Id } & OptionsOf<Id> }[TaskId]

/** The task that a choice names. */
export function makeTask(choice: TaskChoice): Task {
  // A choice carries the options of its own task; TypeScript cannot follow that through the table.
  const make = tasks[choice.id] as (options: TaskChoice) => Task
  return make(choice)
}

export { isRight, outputs, type Scores } from './judge'
export { seeded, type Random } from './random'
export { fnv1a, isHeldBack, trainingExample, validationExample } from './split'
export type {
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
} from './task'
export { BEGIN, END, IGNORED, indexing, PAD, type Vocabulary } from './vocabulary'
