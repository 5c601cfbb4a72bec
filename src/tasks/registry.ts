import { agreement } from './agreement'
import { brown } from './brown'
import { dates } from './dates'
import { names } from './names'
import { polyphone } from './polyphone'
import { recall } from './recall'
import { sentiment } from './sentiment'
import { tagging } from './tagging'
import { text } from './text'
import { translation } from './translation'

/** Every task by the name that recipes and workers use, as a function of its options. */
export const tasks = { agreement, tagging, recall, translation, dates, sentiment, polyphone, names, text, brown }

/** The name of a task. */
export type TaskId = keyof typeof tasks

/** The options of a task. */
export type TaskOptions<Id extends TaskId> =
  Parameters<(typeof tasks)[Id]> extends [(infer Options)?, ...unknown[]] ? NonNullable<Options> : object

/** A task as plain data: its name and options, so that a worker can be told which one to make. */
export type TaskChoice = { readonly [Id in TaskId]: { readonly id: Id } & TaskOptions<Id> }[TaskId]
