import { checkChoice } from './check-choice'
import type { TaskChoice, TaskId, tasks } from './registry'
import type { Task } from './task'

/** Each task comes by itself: the words of one are of no use to those who ask for another. */
const makers: { readonly [Id in TaskId]: () => Promise<(typeof tasks)[Id]> } = {
  agreement: async () => (await import('./agreement')).agreement,
  tagging: async () => (await import('./tagging')).tagging,
  recall: async () => (await import('./recall')).recall,
  translation: async () => (await import('./translation')).translation,
  dates: async () => (await import('./dates')).dates,
  sentiment: async () => (await import('./sentiment')).sentiment,
  polyphone: async () => (await import('./polyphone')).polyphone,
  names: async () => (await import('./names')).names,
  text: async () => (await import('./text')).text,
  brown: async () => (await import('./brown')).brown,
}

/** Fetches what makes the task of this name. */
export const fetchMaker = (id: TaskId): Promise<unknown> => makers[id]()

/** The names of all tasks. */
export const taskIds: readonly string[] = Object.keys(makers)

/** Fetches the task that a choice names, and no other. */
export async function fetchTask(choice: TaskChoice): Promise<Task> {
  checkChoice(choice)
  // A choice carries the options of its own task; TypeScript cannot follow that through the table.
  const make = (await makers[choice.id]()) as (options: TaskChoice) => Task
  return make(choice)
}
