import { attentionModel, attentionModelOptions } from './attention-model'
import { gruOptions } from './gru'
import { lstmOptions } from './lstm'
import { model } from './model'
import { networkOptions, recurrentModel } from './recurrent-model'
import { rnnOptions } from './rnn'

/** Every model by the name that links, menus and lessons use. */
export const models = {
  rnn: model({
    kind: 'recurrent',
    options: { ...rnnOptions, ...networkOptions },
    build: (options, length, source, words = length) =>
      recurrentModel({ kind: 'rnn', options }, { ...options, length, words }, source),
  }),
  gru: model({
    kind: 'recurrent',
    options: { ...gruOptions, ...networkOptions },
    build: (options, length, source, words = length) =>
      recurrentModel({ kind: 'gru', options }, { ...options, length, words }, source),
  }),
  lstm: model({
    kind: 'recurrent',
    options: { ...lstmOptions, ...networkOptions },
    build: (options, length, source, words = length) =>
      recurrentModel({ kind: 'lstm', options }, { ...options, length, words }, source),
  }),
  attention: model({
    kind: 'attention',
    options: attentionModelOptions,
    build: (options, length, source, words = length) => attentionModel(options, length, source, words),
  }),
}

/** The name of a model. */
export type ModelId = keyof typeof models

export { labelId, parameterTex, trackMark, type Label, type Labels, type Origin, type Track } from './label'
export type { Built, ModelEntry } from './model'
export { defaults, legal, type Option, type OptionTable, type OptionValue, type OptionsOf } from './options'
export type { Request, Source } from './parameters'
export type { Role } from './role'
export { attentiveRnn, attentiveRnnOptions } from './attentive-rnn'
export type { AttentionPart, HeadsPart, TransformerPart } from './attention-part'
export type { LookBack } from './look-back'
export type { Positions } from './positions'
export { isReadOut, readOutOptions } from './read-out'
export type { RecurrentCell } from './recurrence'
export type { RecurrentPart, Words } from './recurrent-part'
export { sequenceNetwork, type SequenceNetwork } from './sequence-network'
export type { BatchSize, Logits, PairSize, Parameter, Placed, Slot, Trainable } from './trainable'
export { transformerTranslator, type TransformerTranslator } from './transformer-translator'
export { translator, type Translator } from './translator'
