import { create } from 'zustand'
import { exhibits } from '../exhibits'
import type { Said } from '../figures/language'
import {
  amend,
  begin,
  blank,
  change,
  decode,
  lengthOf,
  positionsOf,
  readiness,
  redo,
  undo,
  withLength,
  withUnits,
  type History,
  type Notice,
  type Recipe,
} from '../recipe'
import type { ModelId } from '../models'
import type { Level } from '../trace'
import { fitting } from './fitting'
import type { Listed } from './library'
import { find } from './opening'
import { initialView, rememberView, shownTheme, type View } from './view'

export type Speed = 0.5 | 1 | 2 | 'instant'

/** What a person has to be told of the weights, in words of its own. */
export interface Warning {
  readonly kind: 'weights'
  readonly key: 'weights'
  readonly text: string
  readonly said: Said
}

/** Trained weights that are on their way: of a link that is being followed, or chosen in the panel. */
export interface Awaited {
  readonly id: string
  readonly link?: string
}

export interface State {
  readonly history: History<Recipe>
  /** The last recipe of each model, so that coming back finds things as they were. */
  readonly visited: Readonly<Partial<Record<ModelId, Recipe>>>
  readonly view: View
  readonly notices: readonly (Notice | Warning)[]
  /** The trained models that there are, once their list has come. */
  readonly listed: readonly Listed[]
  readonly awaited: Awaited | undefined
  /** False until the first recipe can be run: a link may name trained weights that are still on their way. */
  readonly ready: boolean
  readonly playing: boolean
  readonly speed: Speed
  readonly formula: 'symbols' | 'numbers'
  /** Whether a click on a mask cell paints it. */
  readonly painting: boolean
  /** Whether the side panel is shown; undefined until a person decides, then a projector gets the whole width. */
  readonly panel: boolean | undefined
}

const START: ModelId = 'lstm'

/** The level at which an exhibit opens, for links that name none. */
const usualLevel = (model: ModelId): Level => exhibits[model].start.focus.level

/** A link that names its tokens stands for itself; a bare "#/gru" opens the exhibit as it was authored. */
export function readLink(hash: string) {
  const whole = /[?&]t=/.test(hash)
  const base = (model: ModelId): Recipe =>
    whole ? { ...blank(model), focus: { step: 'start', level: usualLevel(model) } } : exhibits[model].start
  return decode(hash, base, START)
}

/** Whether a link says nothing but which exhibit is meant. */
export const isBare = (recipe: Recipe): boolean => recipe === exhibits[recipe.model].start

function initial(): State {
  const { recipe, notices, others } = readLink(location.hash)
  const ready = readiness(recipe).kind === 'ready' && !isBare(recipe)
  return {
    history: begin(ready ? recipe : { ...recipe, weights: exhibits[recipe.model].start.weights }),
    visited: {},
    view: initialView(others),
    notices,
    listed: [],
    awaited: undefined,
    ready,
    playing: false,
    speed: 1,
    formula: 'symbols',
    painting: false,
    panel: undefined,
  }
}

export const useStore = create<State>()(initial)

const { setState, getState } = useStore

export const recipeNow = (): Recipe => getState().history.present

/** A recipe that can be run, and what there is to say if it had to give up its trained weights. */
function settled(recipe: Recipe, notices: State['notices']): Pick<State, 'notices'> & { readonly recipe: Recipe } {
  const { recipe: fit, warning } = fitting(recipe)
  return { recipe: fit, notices: warning ? [...notices.filter(({ kind }) => kind !== 'weights'), warning] : notices }
}

/**
 * A change of what is computed; it can be undone. Whoever makes one no longer waits for weights, but before the first ones
 * have come there is nothing to change.
 */
export const edit = (next: (recipe: Recipe) => Recipe): void =>
  setState(({ history, notices: known, ready }) => {
    if (!ready) return {}
    const { recipe, notices } = settled(next(history.present), known)
    return { history: change(history, recipe), notices, awaited: undefined, playing: false }
  })

/** A further move of a change that is under way (a slider being dragged). */
export const adjust = (next: (recipe: Recipe) => Recipe): void =>
  setState(({ history, notices: known }) => {
    const { recipe, notices } = settled(next(history.present), known)
    return { history: amend(history, recipe), notices }
  })

/** A change of where one looks; undo does not stop at it. */
export const look = (focus: Partial<Recipe['focus']>): void =>
  setState(({ history }) => ({
    history: amend(history, { ...history.present, focus: { ...history.present.focus, ...focus } }),
  }))

/** Replaces the focus whole, so that absent parts are forgotten. */
export const lookAt = (focus: Recipe['focus']): void =>
  setState(({ history }) => ({ history: amend(history, { ...history.present, focus }) }))

/** Which units are drawn; nothing leaves the choice to the page. */
export const showUnits = (units: Recipe['units']): void =>
  setState(({ history }) => ({ history: amend(history, withUnits(history.present, units)) }))

/** Whether the side panel is on screen. */
export const panelShown = ({ panel, view }: State): boolean => panel ?? shownTheme(view.theme) !== 'projector'

export const undoLast = (): void => setState(({ history }) => ({ history: undo(history), playing: false }))
export const redoNext = (): void => setState(({ history }) => ({ history: redo(history), playing: false }))

export function setView(view: Partial<View>): void {
  setState(state => ({ view: { ...state.view, ...view } }))
  rememberView(getState().view)
}

export const set = (part: Partial<Omit<State, 'history' | 'view'>>): void => setState(part)

/** How many positions stand before the first word. */
const markOf = (recipe: Recipe): number => (positionsOf(recipe).begins ? 1 : 0)

/** The position where one looks, from 1. */
const placeOf = (recipe: Recipe): number =>
  recipe.model === 'attention'
    ? (recipe.focus.asker ?? positionsOf(recipe).words - 1) + 1
    : Number(recipe.focus.step.split('.')[0]) || 1

/** Another exhibit on the same sentence, at the same place; from one opening to the next, on its own. */
export function visit(model: ModelId): void {
  setState(({ history, visited, ready }) => {
    const now = history.present
    if (now.model === model || !ready) return {}
    const { recipe: before, whole } = find(model, now, visited[model])
    const place = Math.max(1, placeOf(now) - markOf(now) + markOf({ ...before, tokens: now.tokens }))
    const beat = before.focus.step.split('.').at(-1) ?? 'start'
    const level = now.focus.level === 'overview' ? 'overview' : 'cell'
    const focus: Recipe['focus'] =
      model === 'attention' ? { step: before.focus.step, level, asker: place - 1 } : { step: `${place}.${beat}`, level }
    const weights = before.weights.kind === 'example' ? exhibits[model].start.weights : before.weights
    const options = before.weights.kind === 'example' ? exhibits[model].start.options : before.options
    const next = whole ? before : withLength({ ...before, options, weights, tokens: now.tokens, focus }, lengthOf(now))
    return {
      visited: { ...visited, [now.model]: now },
      history: change(history, next),
      awaited: undefined,
      playing: false,
      painting: false,
    }
  })
}

/** Takes over a recipe that came with a link; the first one has no past to go back to. */
export const take = (recipe: Recipe, notices: State['notices']): void =>
  setState(({ history, ready }) => ({
    history: ready ? change(history, recipe) : begin(recipe),
    notices,
    awaited: undefined,
    ready: true,
    playing: false,
  }))
