const frame = (): Promise<void> =>
  document.hidden ? Promise.resolve() : new Promise(done => requestAnimationFrame(() => done()))

const rest = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

/** The page is its reader's: drawing takes at most a third of its time, however slow the machine. */
const SHARE = 2
const LONGEST_REST = 1500
/** A drawing that does not come, because the page shows something else altogether, is not waited for any longer. */
const LONGEST_DRAWING = 5000

/** Draws, waits until it is on screen, and then rests for twice as long as that took. */
export async function unhurried(draw: () => Promise<void>): Promise<void> {
  const before = performance.now()
  await Promise.race([draw(), rest(LONGEST_DRAWING)])
  await frame()
  await rest(0)
  await rest(Math.min(LONGEST_REST, SHARE * (performance.now() - before)))
}
