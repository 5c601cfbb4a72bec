import { agreement } from './agreement'
import { brown } from './brown'
import { dates } from './dates'
import { names } from './names'
import { polyphone } from './polyphone'
import { recall } from './recall'
import { sentiment } from './sentiment'
import { tagging } from './tagging'
import type { Sources } from './sources'
import type { Task } from './task'
import { text } from './text'
import { translation } from './translation'

/** Every task by the name that recipes and workers use, as a function of its options. */
export const tasks = { agreement, tagging, recall, translation, dates, sentiment, polyphone, names, text, brown }

/** The name of a task. */
export type TaskId = keyof typeof tasks

type OptionsOf<Id extends TaskId> =
  Parameters<(typeof tasks)[Id]> extends [(infer Options)?, ...unknown[]] ? NonNullable<Options> : object

/** A task as plain data: its name and options, so that a worker can be told which one to make. */
export type TaskChoice = { readonly [Id in TaskId]: { readonly id: Id } & OptionsOf<Id> }[TaskId]

/** The task that a choice names, made from `sources` where its sentences do not come with the project. */
export function makeTask(choice: TaskChoice, sources: Sources = {}): Task {
  // A choice carries the options of its own task; TypeScript cannot follow that through the table.
  const make = tasks[choice.id] as (options: TaskChoice, sources: Sources) => Task
  return make(choice, sources)
}

export { readBrown, type TaggedSentence, type TaggedWord } from './brown/read'
export { isRight, outputs, type Scores } from './judge'
export { seeded, type Random } from './random'
export { fnv1a, isHeldBack, trainingExample, validationExample } from './split'
export type { Sources } from './sources'
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
export { BEGIN, END, IGNORED, indexing, PAD, UNKNOWN, type Vocabulary } from './vocabulary'
export { withheldOf, type Withheld } from './withheld'
