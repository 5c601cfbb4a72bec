import { useLayoutEffect, useState, type RefObject } from 'react'
import { constancy, type Constancy } from './behaviours/constancy'

/** Holds the behaviour of a mounted node, so that a render can ask it to look at the picture that is about to go. */
function holder() {
  let held: Constancy | undefined
  return {
    hold: (next: Constancy | undefined) => {
      held = next
    },
    before: () => held?.before(),
    after: () => held?.after(),
  }
}

/**
 * Moves the values inside `ref` from their old places to their new ones whenever `key` changes. The old places are read
 * while rendering, because by the time an effect runs the children have already been replaced.
 */
export function useConstancy(ref: RefObject<Element | null>, key: string): void {
  const [watcher] = useState(holder)
  const [shown, setShown] = useState(key)
  if (shown !== key) {
    watcher.before()
    setShown(key)
  }
  useLayoutEffect(() => {
    if (!ref.current) return
    const behaviour = constancy(ref.current)
    watcher.hold(behaviour)
    return () => {
      watcher.hold(undefined)
      behaviour.destroy()
    }
  }, [ref, watcher])
  useLayoutEffect(() => watcher.after(), [shown, watcher])
}
