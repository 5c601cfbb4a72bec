import { describe, expect, it } from 'vitest'
import { makeTask, tasks, type TaskChoice, type TaskId } from '../../src/tasks'
import { fetchMaker, fetchTask, taskIds } from '../../src/tasks/fetch'
import { verses } from './support/all-tasks'

describe('tasks that are fetched one by one', () => {
  it('are all that there are', () => {
    expect([...taskIds].sort()).toEqual(Object.keys(tasks).sort())
  })

  it.each(Object.keys(tasks) as readonly TaskId[])('come under their own names: %s', async id => {
    await expect(fetchMaker(id)).resolves.toBe(tasks[id])
  })

  it.each([
    { id: 'agreement' },
    { id: 'names' },
    { id: 'sentiment', asked: 'end' },
    { id: 'recall', distance: 50 },
    { id: 'text', lines: verses },
  ] satisfies readonly TaskChoice[])('are made as the choice says: $id', async choice => {
    const [fetched, made] = [await fetchTask(choice), makeTask(choice)]
    expect([fetched.id, fetched.vocabulary]).toEqual([made.id, made.vocabulary])
    expect(fetched.sets.map(({ id }) => id)).toEqual(made.sets.map(({ id }) => id))
  })
})
