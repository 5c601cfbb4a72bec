/** When so many steps had been made, in milliseconds. */
export interface Beat {
  readonly at: number
  readonly step: number
}

/** Speed is that of the last few seconds: the first steps are slow, because batches are recorded then. */
const WINDOW = 4000

/** The beats that still count, with a new one. */
export const beaten = (beats: readonly Beat[], beat: Beat): readonly Beat[] => [
  ...beats.filter(({ at }) => beat.at - at <= WINDOW),
  beat,
]

/** Steps a second; nothing before there are two beats. */
export function paceOf(beats: readonly Beat[]): number | undefined {
  const [first, last] = [beats[0], beats.at(-1)]
  if (!first || !last || last.at <= first.at) return undefined
  return (1000 * (last.step - first.step)) / (last.at - first.at)
}

/** Seconds until a number of steps is reached at this pace. */
export function secondsLeft(beats: readonly Beat[], budget: number): number | undefined {
  const [pace, last] = [paceOf(beats), beats.at(-1)]
  return pace === undefined || !last || pace <= 0 ? undefined : Math.max(0, budget - last.step) / pace
}
