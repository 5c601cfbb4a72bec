import { about as brown } from './brown/about'
import type { Withheld } from './task'

const table: Readonly<Record<string, Withheld>> = { brown }

/** What is said of a task whose sentences do not come with the page; nothing of a task that can be made anywhere. */
export const withheldOf = (task: string): Withheld | undefined => (Object.hasOwn(table, task) ? table[task] : undefined)
