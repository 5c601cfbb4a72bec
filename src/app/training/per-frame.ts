/** A hand that passes on the newest of many values. */
export interface PerFrame<T> {
  readonly put: (value: T) => void
  /** Passes on at once what waits. */
  readonly flush: () => void
}

/**
 * Passes on the newest value once a frame, however many there are. A page that nobody sees has no frames: what has
 * happened meanwhile comes all at once when it is looked at again.
 */
export function perFrame<T>(pass: (value: T) => void, nextFrame: (call: () => void) => void): PerFrame<T> {
  let waiting: { readonly value: T } | undefined
  let asked = false
  const flush = (): void => {
    const found = waiting
    waiting = undefined
    if (found) pass(found.value)
  }
  return {
    put: value => {
      waiting = { value }
      if (asked) return
      asked = true
      nextFrame(() => {
        asked = false
        flush()
      })
    },
    flush,
  }
}
