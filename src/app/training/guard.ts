import { canBeKept, type Training } from './known'

/** What a guard needs of a window. */
export type Door = Pick<Window, 'addEventListener' | 'removeEventListener'>

/** Whether closing the page would lose steps: those being made, those a run rests on, and those of a broken run that can still be kept. */
export function isAtStake(training: Pick<Training, 'run' | 'pages' | 'kept'>): boolean {
  const { phase, step } = training.run
  switch (phase) {
    case 'idle':
      return false
    case 'preparing':
    case 'paused':
      return step > 0
    case 'running':
    case 'ending':
      return true
    case 'over':
      // What the browser refused to keep has been told, with the file to take along.
      return training.kept === undefined && canBeKept(training)
  }
}

const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault()
  // Browsers before 2023 heed only this.
  event.returnValue = true
}

/** Has the browser ask before a page is left that would lose steps; listens only as long as it would, for a page that listens is not kept for going back. */
export function createGuard(door: Door): (training: Pick<Training, 'run' | 'pages' | 'kept'>) => void {
  let asks = false
  return training => {
    const next = isAtStake(training)
    if (next === asks) return
    asks = next
    if (asks) door.addEventListener('beforeunload', ask)
    else door.removeEventListener('beforeunload', ask)
  }
}
