import { provide, readTrained, type Recipe, type Trained, type TrainedSource } from '../../recipe'
import type { TrainingRecipe } from '../../training'
import { onTrained } from '../fitting'
import { drawingOf } from '../drawn'
import { amendQuietly, editIn, editQuietly, recipeNow, useStore } from '../store'
import { carry, liveId } from './carried'
import { textOf, type TrainingChoice } from './choice'
import { metricsOf } from './facts'
import type { Frame, Kept } from './frame'
import { fileOf } from './keep'
import { unhurried } from './unhurried'
import type { Easel } from './world'

const isSame = (a: Recipe['weights'], b: Recipe['weights'] | undefined): boolean =>
  b !== undefined && JSON.stringify(a) === JSON.stringify(b)

/**
 * Exchanges one source for another wherever a recipe of this visit names it: what is undone finds the kept numbers, too.
 * What is on screen may be an earlier state of the same run.
 */
function exchange(from: TrainedSource, earlier: TrainedSource | undefined, to: TrainedSource): void {
  const swapped = <R extends Recipe>(recipe: R): R =>
    isSame(recipe.weights, from) ? { ...recipe, weights: to } : recipe
  const shown = (recipe: Recipe): Recipe =>
    isSame(recipe.weights, earlier) ? { ...recipe, weights: to } : swapped(recipe)
  amendQuietly(shown)
  useStore.setState(({ history: { past, present, future }, visited }) => ({
    history: { past: past.map(swapped), present, future: future.map(swapped) },
    visited: Object.fromEntries(Object.entries(visited).map(([model, recipe]) => [model, swapped(recipe)])),
  }))
}

/** Changes what is drawn; done when that is on screen. */
function drawing(change: () => void): Promise<void> {
  const before = recipeNow()
  change()
  const after = recipeNow()
  return after === before ? Promise.resolve() : drawingOf(after)
}

let runs = 0
/** Tells this page's runs from those that a link of another tab names. */
const page = Date.now().toString(36)

/** An easel with the name under which recipes find what stands on it. */
export interface LiveEasel extends Easel {
  readonly source: TrainedSource
  /** Whether the recipe on screen shows this run, live or kept. */
  readonly isOn: (weights: Recipe['weights']) => boolean
  /** Puts the run on screen; nothing while there is nothing to see of it. */
  readonly bring: () => void
}

/** The drawing of one run: weights under a name of their own, exchanged as they change without a step in the history. */
export function createEasel(choice: TrainingChoice, recipe: TrainingRecipe): LiveEasel {
  const id = liveId(`${page}-${++runs}`)
  const source: TrainedSource = { kind: 'trained', id }
  let keptAs: TrainedSource | undefined
  let base: Trained | undefined
  let frames = 0
  carry(id, { train: textOf(choice), stored: true })

  const isOn = (weights: Recipe['weights']): boolean => isSame(weights, source) || isSame(weights, keptAs)
  const offer = (trained: Trained, frame: Frame): void => {
    const { step: steps, weights } = frame
    const tensors = new Map(weights.map(weight => [weight.id, weight]))
    // Each frame is called otherwise, so that no run of the model is taken for that of an earlier frame.
    const origin = { ...trained.origin, steps, hash: `${id}.${++frames}`, metrics: metricsOf(choice, frame) }
    provide({ ...trained, id, tensors, origin })
  }
  /** Puts the recipe on screen on this run, in the exhibit that draws it; this can be undone. */
  const put = ({ model }: Trained): void => editIn(model, now => onTrained(now, keptAs ?? source))
  const show = async (frame: Frame): Promise<void> => {
    if (!base) {
      const first = await readTrained(fileOf(choice, recipe, frame), id)
      base = first
      offer(first, frame)
      // Who has gone on to another exhibit meanwhile, or waits for other weights, is not called back.
      if (recipeNow().model !== first.model || useStore.getState().awaited) return
      return unhurried(() => drawing(() => editQuietly(now => onTrained(now, keptAs ?? source))))
    }
    const trained = base
    if (!isOn(recipeNow().weights)) return offer(trained, frame)
    return unhurried(() =>
      drawing(() => {
        offer(trained, frame)
        amendQuietly(now => (isOn(now.weights) ? { ...now, weights: source } : now))
      }),
    )
  }
  const settle = ({ trained }: Kept): void => {
    if (!trained) return
    const earlier = keptAs
    keptAs = provide(trained, 'kept')
    exchange(source, earlier, keptAs)
  }
  const bring = (): void => {
    if (base) put(base)
  }
  return { source, isOn, show, settle, bring }
}
