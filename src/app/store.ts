import { create } from 'zustand'
import { exhibits } from '../exhibits'
import {
  amend,
  begin,
  blank,
  change,
  decode,
  isTrained,
  readiness,
  redo,
  undo,
  withUnits,
  type History,
  type Notice,
  type Recipe,
} from '../recipe'
import type { ModelId } from '../models'
import type { Level } from '../trace'
import { anotherExhibit } from './another-exhibit'
import { fitting } from './fitting'
import type { Listed } from './library'
import { placed, stepNotices } from './placed'
import { initialView, rememberView, shownTheme, viewOf, type View } from './view'
import type { Warning } from './warning'

/** How fast the lesson plays, against its usual pace. */
export type Speed = 0.5 | 1 | 2 | 'instant'

/** Trained weights that are on their way: of a link that is being followed, or chosen in the panel. */
export interface Awaited {
  readonly id: string
  /** The hash of the file, where this browser may keep it. */
  readonly kept?: string
  readonly link?: string
}

/** What the page knows that does not follow from anything else. */
export interface State {
  readonly history: History<Recipe>
  /** Whether what is on screen last changed by itself, as numbers do that are being trained: nobody waits for that drawing. */
  readonly quiet: boolean
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
  const decoded = decode(hash, base, START)
  return { ...decoded, notices: [...decoded.notices, ...stepNotices(decoded.recipe)] }
}

/** Whether a link says nothing but which exhibit is meant. */
export const isBare = (recipe: Recipe): boolean => recipe === exhibits[recipe.model].start

function initial(): State {
  const { recipe, notices, others } = readLink(location.hash)
  const ready = readiness(recipe).kind === 'ready' && !isBare(recipe)
  return {
    history: begin(ready ? placed(recipe) : { ...recipe, weights: exhibits[recipe.model].start.weights }),
    quiet: false,
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

/** Lets a part of the page follow what it names of the state. */
export const useStore = create<State>()(initial)

const { setState, getState } = useStore

/** The recipe at this moment, for what happens outside of a drawing. */
export const recipeNow = (): Recipe => getState().history.present

/** A recipe that can be run, and what there is to say if it had to give up its trained weights. */
function settled(recipe: Recipe, notices: State['notices']): Pick<State, 'notices'> & { readonly recipe: Recipe } {
  const { recipe: fit, warning } = fitting(recipe)
  return { recipe: fit, notices: warning ? [...notices.filter(({ kind }) => kind !== 'weights'), warning] : notices }
}

/** What an edit leaves behind: whoever makes one no longer waits for weights, nor watches what was playing. */
function edited({ history, notices: known }: State, next: Recipe): Partial<State> {
  const { recipe, notices } = settled(next, known)
  return { history: change(history, recipe), quiet: false, notices, awaited: undefined, playing: false }
}

/** A change of what is computed; it can be undone. Before the first weights have come there is nothing to change. */
export const edit = (next: (recipe: Recipe) => Recipe): void =>
  setState(state => (state.ready ? edited(state, next(state.history.present)) : {}))

/** A change that comes some time after it was asked for: it can be undone, and no frame of the page waits for its drawing. */
export const editQuietly = (next: (recipe: Recipe) => Recipe): void =>
  setState(state => (state.ready ? { ...edited(state, next(state.history.present)), quiet: true } : {}))

/** A further move of a change that is under way (a slider being dragged); behind an undo it is a change of its own. */
export const adjust = (next: (recipe: Recipe) => Recipe): void =>
  setState(({ history, notices: known }) => {
    const { recipe, notices } = settled(next(history.present), known)
    const move = history.future.length > 0 ? change : amend
    return { history: move(history, recipe), quiet: false, notices }
  })

/** A change that nobody asked for: the next numbers of weights that are being trained. */
export const amendQuietly = (next: (recipe: Recipe) => Recipe): void =>
  setState(({ history }) => {
    const recipe = next(history.present)
    return recipe === history.present ? {} : { history: amend(history, recipe), quiet: true }
  })

/** A change of where one looks; undo does not stop at it. */
export const look = (focus: Partial<Recipe['focus']>): void =>
  setState(({ history }) => ({
    history: amend(history, { ...history.present, focus: { ...history.present.focus, ...focus } }),
    quiet: false,
  }))

/** Replaces the focus whole, so that absent parts are forgotten. */
export const lookAt = (focus: Recipe['focus']): void =>
  setState(({ history }) => ({ history: amend(history, { ...history.present, focus }), quiet: false }))

/** Which units are drawn; nothing leaves the choice to the page. */
export const showUnits = (units: Recipe['units']): void =>
  setState(({ history }) => ({ history: amend(history, withUnits(history.present, units)), quiet: false }))

/** Whether the side panel is on screen. */
export const panelShown = ({ panel, view }: State): boolean => panel ?? shownTheme(view.theme) !== 'projector'

/** Takes back the last change of what is computed. */
export const undoLast = (): void =>
  setState(({ history }) => ({ history: undo(history), quiet: false, playing: false }))
/** Makes the change again that was taken back last. */
export const redoNext = (): void =>
  setState(({ history }) => ({ history: redo(history), quiet: false, playing: false }))

/** Changes how things are looked at, and remembers it for the next visit. */
export function setView(view: Partial<View>): void {
  setState(state => ({ view: { ...state.view, ...view } }))
  rememberView(getState().view)
}

/** Looks as a link says; not remembered, since it is its author's choice and not the reader's. */
export const takeView = (link: ReadonlyMap<string, string>): void =>
  setState(({ view }) => ({ view: viewOf(link, view) }))

/** Sets what is neither part of the recipe's history nor of the view. */
export const set = (part: Partial<Omit<State, 'history' | 'quiet' | 'view'>>): void => setState(part)

/** A change in an exhibit, wherever one is: going there on the same sentence and the change are one step for undo. */
export function editIn(model: ModelId, next: (recipe: Recipe) => Recipe): void {
  const { history, visited, ready } = getState()
  const now = history.present
  if (now.model === model) return edit(next)
  if (!ready) return
  const { recipe, warning } = anotherExhibit(model, now, visited[model])
  const there = next(recipe)
  setState(state => {
    // What was said of weights was said of those that one leaves; what gave way to seeds is not told to one who brings others.
    const others = state.notices.filter(({ kind }) => kind !== 'weights')
    const notices = warning && !isTrained(there.weights) ? [...others, warning] : others
    return { ...edited({ ...state, notices }, there), visited: { ...visited, [now.model]: now }, painting: false }
  })
}

/** Another exhibit on the same sentence, at the same place; from one opening to the next, on its own. */
export function visit(model: ModelId): void {
  if (recipeNow().model !== model) editIn(model, recipe => recipe)
}

/** Takes over a recipe that came with a link; the first one has no past to go back to. */
export const take = (recipe: Recipe, notices: State['notices']): void =>
  setState(({ history, ready }) => ({
    history: ready ? change(history, placed(recipe)) : begin(placed(recipe)),
    quiet: false,
    notices,
    awaited: undefined,
    ready: true,
    playing: false,
  }))
