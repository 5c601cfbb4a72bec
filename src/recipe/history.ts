/** What was, is and could be again. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

const DEPTH = 200

/** A history without a past. */
export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] })

/** A change that can be undone; the same value again is no change. */
export const change = <T>(history: History<T>, next: T): History<T> =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-DEPTH), present: next, future: [] }

/** A change that belongs to the last one (a slider being dragged). */
export const amend = <T>(history: History<T>, next: T): History<T> => ({ ...history, present: next })

/** The state before the last change; unchanged when there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  const last = past.at(-1)
  return last === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: last, future: [present, ...future] }
}

/** The state before the last undo; unchanged when there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest }
}
