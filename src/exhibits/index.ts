import type { ModelId } from '../models'
import { attention } from './attention'
import type { Exhibit } from './exhibit'
import { gru } from './gru'
import { lstm } from './lstm'
import { rnn } from './rnn'

/** Every exhibit by its model, in the order of the tabs. */
export const exhibits = { rnn, gru, lstm, attention } as const satisfies Readonly<Record<ModelId, Exhibit>>

export { previousOf, type Comparison, type Seen } from './comparison'
export type { Dial, Exhibit, Options, Pad, PadAxis, Preset, SpokenBeat, StageProps } from './exhibit'
export { gloss } from './gloss'
export { nameOf, names } from './names'
export { paddingNote } from './padding'
export { shownPositions } from './start-mark'
export { isStepName } from './step-names'
export { beatsOf, indexOf, stepsOf } from './steps'
