import type { Contest } from './contest'

/** Results may differ by this much, relative to numbers above 1: the rivals reckon in single precision. */
const TOLERANCE = 1e-4

/** Runs every side once and throws where one does not reach the first one's results: only equal work is worth timing. */
export async function agree({ work, contestants }: Contest): Promise<void> {
  let expected: ArrayLike<number> | undefined
  for (const { side, prepare, run, read } of contestants) {
    await prepare()
    run()
    const found = Array.from(read())
    expected ??= found
    if (found.length !== expected.length) {
      throw new RangeError(`${work}: ${side} has ${found.length} numbers, expected ${expected.length}`)
    }
    for (const [k, x] of found.entries()) {
      const wanted = expected[k] ?? NaN
      if (!(Math.abs(x - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted)))) {
        throw new RangeError(`${work}: number ${k} of ${side} is ${x}, expected ${wanted}`)
      }
    }
  }
}
