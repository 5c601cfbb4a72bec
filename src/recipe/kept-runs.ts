import type { Run } from '../trace'

const MOST_RUNS = 12
/** Attention over 512 tokens records one and a half million numbers: typing must not keep a dozen such runs. */
const MOST_NUMBERS = 4e6
const known = new Map<string, Run>()

const sizeOf = ({ values }: Run): number => values.reduce((sum, { data }) => sum + data.length, 0)

/** Lets go of the oldest runs until the others are few and small enough; the latest stays whatever its size. */
function forgetOldest(): void {
  let numbers = [...known.values()].reduce((sum, kept) => sum + sizeOf(kept), 0)
  for (const [key, kept] of known) {
    if (known.size === 1 || (known.size <= MOST_RUNS && numbers <= MOST_NUMBERS)) return
    known.delete(key)
    numbers -= sizeOf(kept)
  }
}

/** The run that is kept under a key, made where there is none; the last few that were asked for are kept. */
export function keptRun(key: string, make: () => Run): Run {
  const found = known.get(key)
  if (found) {
    known.delete(key)
    known.set(key, found)
    return found
  }
  const made = make()
  known.set(key, made)
  forgetOldest()
  return made
}
