import type { Run, Snapshot, Step } from '../../trace'
import type { FigureState } from '../Matrix'
import { inputAt } from './identity'

/** Where every value of a run stands at one step. */
export interface Progress {
  state(id: string): FigureState
  /** How far a wire is that feeds these values. */
  wire(ids: readonly string[]): 'idle' | 'active' | 'done'
  /** Whether a value is made, or shown for the first time, at this very step. */
  isActive(id: string): boolean
}

const known = new WeakMap<readonly Step[], ReadonlyMap<string, number>>()

/** The step at which every value comes to light; found once for a list, which for a long sentence has thousands of steps. */
function births(steps: readonly Step[]): ReadonlyMap<string, number> {
  const found = known.get(steps)
  if (found) return found
  const born = new Map<string, number>()
  steps.forEach(({ values }, k) => {
    for (const id of values) if (!born.has(id)) born.set(id, k)
  })
  known.set(steps, born)
  return born
}

/** The nearest values with a name that a value was made from, steps that formulas spell out included. */
function sources(run: Run, id: string): ReadonlySet<string> {
  const root = run.byId.get(id)
  const found = new Set<string>()
  const waiting = root ? [...root.from] : []
  for (const value of waiting) {
    if (!value.op || run.labels.has(value)) found.add(run.ids.get(value) ?? '')
    else waiting.push(...value.from)
  }
  return found
}

/** Reads the progress of a run at the step with this index. */
export function progressAt(
  run: Run,
  snapshot: ReadonlyMap<string, Snapshot>,
  steps: readonly Step[],
  index: number,
): Progress {
  const born = births(steps)
  const step = steps[index]
  const reading = step && step.values.length === 0 ? [inputAt(snapshot, step.track, step.time)] : []
  const active = new Set([...(step?.values ?? []), ...reading])
  const inputs = new Set(step && reading.length === 0 ? step.values.flatMap(id => [...sources(run, id)]) : [])
  const isActive = (id: string): boolean => active.has(id)
  const isBorn = (id: string): boolean => (born.get(id) ?? 0) <= index
  return {
    isActive,
    state: id => (isActive(id) ? 'active' : !isBorn(id) ? 'pending' : inputs.has(id) ? 'input' : 'done'),
    wire: ids => (ids.some(isActive) ? 'active' : ids.some(isBorn) ? 'done' : 'idle'),
  }
}
