import { useEffect, useState } from 'react'
import type { Said } from '../figures/language'
import { trainedOf, type Recipe } from '../recipe'

type Names = ReadonlyMap<string, Said>

const none: Names = new Map()

/** What the sets of a recipe's task are called, once the task has come; trained weights have already asked for it. */
export function useSetNames(weights: Recipe['weights']): Names {
  const [names, setNames] = useState(none)
  const task = trainedOf(weights)?.task
  useEffect(() => {
    if (!task) return
    let wanted = true
    const bring = async () => {
      const { makeTask } = await import('../tasks')
      if (wanted) setNames(new Map(makeTask(task).sets.map(({ id, name }) => [id, name])))
    }
    bring().catch(() => setNames(none))
    return () => {
      wanted = false
    }
  }, [task])
  return names
}
