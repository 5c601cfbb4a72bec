import fc from 'fast-check'
import type { Random, Task } from '../../../src/tasks'
import { seeded } from '../../../src/tasks'

/** Any seed. */
export const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

/** So many draws, each from a seed of its own. */
export const draws = <T>(count: number, draw: (random: Random) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => draw(seeded(index)))

/** The set of a task with this name. */
export function setOf<T extends Task>(task: T, id: string): T['sets'][number] {
  const found = task.sets.find(set => set.id === id)
  if (found === undefined)
    throw new Error(`${task.id}: expected a set '${id}', found ${task.sets.map(set => set.id).join()}`)
  return found
}
