import { beatsOf, exhibits, indexOf, stepsOf, type Exhibit, type SpokenBeat } from '../exhibits'
import { positionsOf, run, trainedOf, type Positions, type Recipe } from '../recipe'
import { snapshot, type Run, type Snapshot, type Step } from '../trace'
import { isLive } from './training/carried'

/** Everything on screen that follows from a recipe. */
export interface Lesson {
  readonly exhibit: Exhibit
  /** What is read: words, then padding. */
  readonly positions: Positions
  readonly run: Run
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly steps: readonly Step[]
  readonly index: number
  readonly step: Step | undefined
  readonly beat: SpokenBeat | undefined
  /** How many updates the weights have behind them; absent unless they are being trained here. */
  readonly trainingUpdates: number | undefined
}

const snapshots = new WeakMap<Run, ReadonlyMap<string, Snapshot>>()
const lists = new WeakMap<Run, readonly Step[]>()

function remembered<T>(known: WeakMap<Run, T>, key: Run, make: () => T): T {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

const trainingUpdatesOf = ({ weights }: Recipe): number | undefined =>
  weights.kind === 'trained' && isLive(weights.id) ? trainedOf(weights)?.origin.steps : undefined

/** Derives the lesson; runs, snapshots and step lists are kept per run, so that stepping computes nothing anew. */
export function lessonOf(recipe: Recipe): Lesson {
  const exhibit: Exhibit = exhibits[recipe.model]
  const ran = run(recipe)
  const steps = remembered(lists, ran, () => stepsOf(exhibit, recipe, ran))
  const index = indexOf(steps, recipe.focus.step)
  const step = steps[index]
  return {
    exhibit,
    positions: positionsOf(recipe),
    run: ran,
    snapshot: remembered(snapshots, ran, () => snapshot(ran)),
    steps,
    index,
    step,
    beat: beatsOf(exhibit, recipe.options).find(b => b.id === step?.beat),
    trainingUpdates: trainingUpdatesOf(recipe),
  }
}

/** The value that the formula and the two inner levels are about: the one pointed at, else the last of the step. */
export function valueInFocus(recipe: Recipe, { run: ran, step }: Lesson): string | undefined {
  const { value } = recipe.focus
  return value !== undefined && ran.byId.has(value) ? value : step?.values.at(-1)
}

/** The cell that worked numbers are about: the one pointed at, held inside the value; else the greatest of the asker's row, or of all. */
export function cellInFocus({ focus }: Recipe, ran: Run, id: string): readonly [row: number, col: number] {
  const value = ran.byId.get(id)
  if (!value) return [0, 0]
  const { rows, cols, data } = value
  if (focus.cell) return [Math.min(focus.cell[0], rows - 1), Math.min(focus.cell[1], cols - 1)]
  const from = focus.asker !== undefined && focus.asker < rows ? focus.asker * cols : 0
  const within = from > 0 ? data.subarray(from, from + cols) : data
  const best = within.reduce(
    (top, x, k) => (Number.isFinite(x) && Math.abs(x) > Math.abs(within[top] ?? 0) ? k : top),
    0,
  )
  return [Math.floor((from + best) / cols), (from + best) % cols]
}
