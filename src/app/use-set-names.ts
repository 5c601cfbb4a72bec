import { useEffect, useState } from 'react'
import type { Said } from '../figures/language'
import { trainedOf, type Recipe } from '../recipe'
import { fetchTask } from '../tasks/fetch'
import { withheldOf } from '../tasks/withheld'

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
      const withheld = withheldOf(task.id)
      const found = withheld
        ? Object.entries(withheld.sets)
        : (await fetchTask(task)).sets.map(({ id, name }) => [id, name] as const)
      if (wanted) setNames(new Map(found))
    }
    bring().catch(() => setNames(none))
    return () => {
      wanted = false
    }
  }, [task])
  return names
}
