import type { Contest, Contestant, Side } from './contest'

/** Milliseconds and runs a turn should last, so that neither reading the time nor caches filled by others count for much. */
const TURN = 10
const RUNS = 3
/** Milliseconds from which one run is long enough to be a turn. */
const LONG = 50
/** Milliseconds a run is taken to last at least: a browser's clock ticks so seldom that short turns last no time at all. */
const LEAST = 1e-3
/** Milliseconds each side runs before its first turn, so that the optimising compiler has seen it. */
const WARM = 300

/** Milliseconds of one run, one number a round. */
export type Times = ReadonlyMap<Side, readonly number[]>

/** A contest, the times of its sides so far, and the way to take more. */
export interface Race {
  readonly contest: Contest
  readonly times: Times
  /** One turn for every side; the order rotates, so that none always follows the same one. */
  readonly round: () => Promise<void>
}

/** Milliseconds of processor time so far: unlike the clock's, they do not count what other programs take. A browser has only the clock. */
function worked(): number {
  if (typeof process === 'undefined') return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function turn({ run }: Contestant, calls: number): number {
  const start = worked()
  for (let k = 0; k < calls; k++) run()
  return (worked() - start) / calls
}

const callsFor = (ms: number): number => (ms < LONG ? Math.max(RUNS, Math.ceil(TURN / Math.max(ms, LEAST))) : 1)

/** Warms one side up; returns how many runs make a turn. */
function warm(contestant: Contestant): number {
  const end = worked() + WARM
  let last = turn(contestant, 1)
  while (worked() < end) last = turn(contestant, callsFor(last))
  return callsFor(last)
}

/** Lets the sides of a contest take turns; each is warmed up before its first one. */
export function race(contest: Contest): Race {
  const times = new Map<Side, number[]>(contest.contestants.map(({ side }) => [side, []]))
  const calls = new Map<Side, number>()
  const order = [...contest.contestants]
  const round = async () => {
    for (const contestant of order) {
      const { side, prepare } = contestant
      await prepare()
      const count = calls.get(side) ?? warm(contestant)
      calls.set(side, count)
      times.get(side)?.push(turn(contestant, count))
    }
    order.push(...order.splice(0, 1))
  }
  return { contest, times, round }
}
