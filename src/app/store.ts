import { create } from 'zustand'
import { exhibits } from '../exhibits'
import { amend, begin, blank, change, decode, redo, undo, type History, type Notice, type Recipe } from '../recipe'
import type { ModelId } from '../models'
import { initialView, rememberView, shownTheme, type View } from './view'

export type Speed = 0.5 | 1 | 2 | 'instant'

export interface State {
  readonly history: History<Recipe>
  /** The last recipe of each model, so that coming back finds things as they were. */
  readonly visited: Readonly<Partial<Record<ModelId, Recipe>>>
  readonly view: View
  readonly notices: readonly Notice[]
  readonly playing: boolean
  readonly speed: Speed
  readonly formula: 'symbols' | 'numbers'
  /** Whether a click on a mask cell paints it. */
  readonly painting: boolean
  /** Whether the side panel is shown; undefined until a person decides, then a projector gets the whole width. */
  readonly panel: boolean | undefined
}

const START: ModelId = 'lstm'

/** A link that names its tokens stands for itself; a bare "#/gru" opens the exhibit as it was authored. */
export function readLink(hash: string) {
  const whole = /[?&]t=/.test(hash)
  const base = (model: ModelId): Recipe =>
    whole ? { ...blank(model), focus: { step: 'start', level: 'overview' } } : exhibits[model].start
  return decode(hash, base, START)
}

function initial(): State {
  const { recipe, notices, others } = readLink(location.hash)
  return {
    history: begin(recipe),
    visited: {},
    view: initialView(others),
    notices,
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

/** A change of what is computed; it can be undone. */
export const edit = (next: (recipe: Recipe) => Recipe): void =>
  setState(({ history }) => ({ history: change(history, next(history.present)), playing: false }))

/** A further move of a change that is under way (a slider being dragged). */
export const adjust = (next: (recipe: Recipe) => Recipe): void =>
  setState(({ history }) => ({ history: amend(history, next(history.present)) }))

/** A change of where one looks; undo does not stop at it. */
export const look = (focus: Partial<Recipe['focus']>): void =>
  setState(({ history }) => ({
    history: amend(history, { ...history.present, focus: { ...history.present.focus, ...focus } }),
  }))

/** Replaces the focus whole, so that absent parts are forgotten. */
export const lookAt = (focus: Recipe['focus']): void =>
  setState(({ history }) => ({ history: amend(history, { ...history.present, focus }) }))

/** Whether the side panel is on screen. */
export const panelShown = ({ panel, view }: State): boolean => panel ?? shownTheme(view.theme) !== 'projector'

export const undoLast = (): void => setState(({ history }) => ({ history: undo(history), playing: false }))
export const redoNext = (): void => setState(({ history }) => ({ history: redo(history), playing: false }))

export function setView(view: Partial<View>): void {
  setState(state => ({ view: { ...state.view, ...view } }))
  rememberView(getState().view)
}

export const set = (part: Partial<Omit<State, 'history' | 'view'>>): void => setState(part)

/** Another exhibit on the same sentence, at the same place. */
export function visit(model: ModelId): void {
  setState(({ history, visited }) => {
    const now = history.present
    if (now.model === model) return {}
    const before = visited[model] ?? exhibits[model].start
    const place =
      now.model === 'attention'
        ? (now.focus.asker ?? now.tokens.length - 1) + 1
        : Number(now.focus.step.split('.')[0]) || 1
    const beat = before.focus.step.split('.').at(-1) ?? 'start'
    const level = now.focus.level === 'overview' ? 'overview' : 'cell'
    const focus: Recipe['focus'] =
      model === 'attention' ? { step: before.focus.step, level, asker: place - 1 } : { step: `${place}.${beat}`, level }
    const weights = before.weights.kind === 'example' ? exhibits[model].start.weights : before.weights
    const options = before.weights.kind === 'example' ? exhibits[model].start.options : before.options
    const next = { ...before, options, weights, tokens: now.tokens, focus }
    return {
      visited: { ...visited, [now.model]: now },
      history: change(history, next),
      playing: false,
      painting: false,
    }
  })
}

/** Takes over a link that was typed or pasted into the address. */
export function followLink(hash: string): void {
  const { recipe, notices } = readLink(hash)
  setState(({ history }) => ({ history: change(history, recipe), notices, playing: false }))
}
