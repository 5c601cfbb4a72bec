import { useState, type TransitionEvent } from 'react'

/** What a drawing needs to know when a movement of it is over. */
export interface Still {
  readonly 'data-still': boolean
  readonly onTransitionEnd: (event: TransitionEvent) => void
}

/** A folded chain stands still once it has been folded: from word to word the state takes the loop and not the way through the cell. */
export function useStill(folded: boolean): Still {
  const [arrived, setArrived] = useState(false)
  if (!folded && arrived) setArrived(false)
  return {
    'data-still': folded && arrived,
    onTransitionEnd: event => {
      if (folded && event.propertyName === 'transform') setArrived(true)
    },
  }
}
