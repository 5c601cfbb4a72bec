import type { CurvePoint, Diverged, Message, Rest, TrainingRecipe } from '../../training'
import type { TrainingChoice } from './choice'
import type { Breakdown } from './client'
import { beaten, type Beat } from './pace'

/** Where a run is; `ending` is between its last step and its weights being kept. */
export type Phase = 'idle' | 'preparing' | 'running' | 'paused' | 'ending' | 'over'

/** One score of one evaluation set. */
export interface SetScore {
  readonly step: number
  readonly set: string
  readonly accuracy: number
  readonly chance: number
  readonly asks: number
}

/** Why a run cannot go on; a sentence is the error's own. */
export type Trouble = Diverged | Breakdown | { readonly kind: 'failed'; readonly sentence: string }

/** All that is known of the one run of the page. */
export interface RunState {
  readonly phase: Phase
  readonly choice: TrainingChoice | undefined
  readonly recipe: TrainingRecipe | undefined
  readonly step: number
  /** How many numbers are learnt. */
  readonly parameters: number
  readonly points: readonly CurvePoint[]
  readonly validations: readonly { readonly step: number; readonly loss: number }[]
  readonly scores: readonly SetScore[]
  readonly norms: Readonly<Record<string, number>>
  readonly beats: readonly Beat[]
  readonly because: Rest | undefined
  readonly trouble: Trouble | undefined
  /** Whether rate or clipping were changed on the way: then the recipe alone does not lead here again. */
  readonly mended: boolean
}

/** What happens to a run. */
export type RunEvent =
  | { readonly kind: 'begun'; readonly choice: TrainingChoice; readonly recipe: TrainingRecipe }
  /** It goes on from a checkpoint, perhaps with a changed recipe. */
  | {
      readonly kind: 'resumed'
      readonly from: number
      readonly choice: TrainingChoice
      readonly recipe: TrainingRecipe
    }
  | { readonly kind: 'walking' }
  | { readonly kind: 'ending'; readonly because: Rest }
  /** Over, with the weights after `step`: what came later is lost. */
  | { readonly kind: 'ended'; readonly step: number }
  | { readonly kind: 'heard'; readonly message: Message; readonly at: number }
  | { readonly kind: 'broken'; readonly trouble: Trouble }

/** No run yet. */
export const idle: RunState = {
  phase: 'idle',
  choice: undefined,
  recipe: undefined,
  step: 0,
  parameters: 0,
  points: [],
  validations: [],
  scores: [],
  norms: {},
  beats: [],
  because: undefined,
  trouble: undefined,
  mended: false,
}

const upTo = <T extends { readonly step: number }>(all: readonly T[], step: number): readonly T[] =>
  all.filter(one => one.step <= step)

type Progress = Extract<Message, { readonly kind: 'progress' }>

/** What was known up to a step, without what stopped the run there. */
function cutBack(state: RunState, step: number): RunState {
  return {
    ...state,
    step,
    points: upTo(state.points, step),
    validations: upTo(state.validations, step),
    scores: upTo(state.scores, step),
    beats: [],
    because: undefined,
    trouble: undefined,
  }
}

const rested = (state: RunState, because: Rest): RunState => {
  if (because === 'stopped' || state.phase === 'ending') return state
  if (because === 'paused') return { ...state, phase: 'paused', beats: [] }
  return { ...state, phase: because === 'budget' || because === 'patience' ? 'ending' : 'over', because }
}

function progressed(state: RunState, { points: more, gradientNorms }: Progress, at: number): RunState {
  const step = more.at(-1)?.step ?? state.step
  const points = [...state.points, ...more]
  return { ...state, step, points, norms: gradientNorms, beats: beaten(state.beats, { at, step }) }
}

/** The newest score of a set at a step counts. */
const scored = (scores: readonly SetScore[], score: SetScore): readonly SetScore[] => [
  ...scores.filter(({ step, set }) => step !== score.step || set !== score.set),
  score,
]

const broken = (state: RunState, trouble: Trouble): RunState => ({
  ...state,
  phase: 'over',
  because: 'failed',
  beats: [],
  trouble,
})

function heard(state: RunState, message: Message, at: number): RunState {
  switch (message.kind) {
    case 'created':
      return { ...state, parameters: message.parameters, step: message.step, phase: 'paused' }
    case 'progress':
      return progressed(state, message, at)
    case 'validated':
      return { ...state, validations: [...state.validations, { step: message.step, loss: message.loss }] }
    case 'evaluated': {
      const { step, set, accuracy, chance, asks } = message
      return { ...state, scores: scored(state.scores, { step, set, accuracy, chance, asks }) }
    }
    case 'diverged':
      return { ...state, trouble: message }
    case 'resting':
      return rested(state, message.because)
    case 'failed':
      return broken(state, { kind: 'failed', sentence: message.sentence })
    case 'snapshot':
      return { ...state, step: Math.max(state.step, message.checkpoint.step) }
  }
}

/** The state after an event: a pure function, so that every course of a run can be tested without a worker. */
export function reduce(state: RunState, event: RunEvent): RunState {
  switch (event.kind) {
    case 'begun':
      return { ...idle, phase: 'preparing', choice: event.choice, recipe: event.recipe }
    case 'resumed': {
      const mended = state.mended || event.recipe !== state.recipe
      return { ...cutBack(state, event.from), phase: 'preparing', choice: event.choice, recipe: event.recipe, mended }
    }
    case 'walking':
      return { ...state, phase: 'running' }
    case 'ending':
      return { ...state, phase: 'ending', because: event.because }
    case 'ended':
      return { ...state, phase: 'over', step: event.step, beats: [] }
    case 'heard':
      return heard(state, event.message, event.at)
    case 'broken':
      return broken(state, event.trouble)
  }
}
