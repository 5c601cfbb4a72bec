import { attentionGlossary, attentionOptions, selfAttention } from './attention'
import { gru, gruGlossary, gruOptions } from './gru'
import { name, type Labels } from './label'
import { lstm, lstmGlossary, lstmOptions } from './lstm'
import { visibility } from './mask'
import { model, type Built } from './model'
import { choice, range } from './options'
import { parameters, type Source } from './parameters'
import { network, type Recurrence, type Stack } from './recurrent'
import { rnn, rnnGlossary, rnnOptions } from './rnn'

const stackOptions = {
  /** Size of each input vector. */
  input: range(1, 64, 3),
  layers: range(1, 3, 1),
  direction: choice('forward', 'both'),
}

const ALONE = { layer: 1, backward: false } as const

function recurrent<K extends string, S extends K>(
  recurrence: Recurrence<K, S | (K & 'h')>,
  options: Stack & { readonly input: number },
  length: number,
  source: Source,
): Built {
  const labels: Labels = new Map()
  const xs = Array.from({ length }, (_, t) => {
    const label = { name: 'x', origin: 'input', time: t + 1, ...ALONE } as const
    const x = source({ ...label, rows: options.input, cols: 1 })
    labels.set(x, { ...label, tex: 'x', role: 'input' })
    return x
  })
  return { labels, outputs: network(xs, recurrence, options, source, labels).output }
}

/** Every model by the name that links, menus and lessons use. */
export const models = {
  rnn: model({
    kind: 'recurrent',
    options: { ...rnnOptions, ...stackOptions },
    build: (options, length, source) =>
      recurrent(
        { cell: rnn(options), glossary: rnnGlossary, states: ['h'], sizes: { h: options.size } },
        options,
        length,
        source,
      ),
  }),
  gru: model({
    kind: 'recurrent',
    options: { ...gruOptions, ...stackOptions },
    build: (options, length, source) =>
      recurrent(
        { cell: gru(options), glossary: gruGlossary(options), states: ['h'], sizes: { h: options.size } },
        options,
        length,
        source,
      ),
  }),
  lstm: model({
    kind: 'recurrent',
    options: { ...lstmOptions, ...stackOptions },
    build: (options, length, source) => {
      const sizes = { c: options.size, h: options.projection || options.size }
      return recurrent(
        { cell: lstm(options), glossary: lstmGlossary, states: ['c', 'h'], sizes },
        options,
        length,
        source,
      )
    },
  }),
  attention: model({
    kind: 'attention',
    options: { ...attentionOptions, input: range(1, 64, 4) },
    build: (options, length, source) => {
      const labels: Labels = new Map()
      const ask = (key: 'X' | 'B', rows: number, cols: number) => {
        const label = { name: key, origin: key === 'X' ? 'input' : 'constant', ...ALONE } as const
        const value = key === 'B' ? visibility(options, length) : source({ ...label, rows, cols })
        labels.set(value, { tex: key, ...attentionGlossary[key], ...label })
        return value
      }
      const columns = options.tokens === 'columns'
      const X = columns ? ask('X', options.input, length) : ask('X', length, options.input)
      const visible = ask('B', length, length)
      const weights = parameters(source, labels)
      const named = selfAttention(options, weights, X, visible)
      name(labels, named, attentionGlossary, ALONE)
      return { labels, outputs: [named.O] }
    },
  }),
}

/** The name of a model. */
export type ModelId = keyof typeof models

export { labelId, parameterTex, trackMark, type Label, type Labels, type Origin, type Track } from './label'
export type { Built, ModelEntry } from './model'
export { defaults, legal, type Option, type OptionTable, type OptionValue, type OptionsOf } from './options'
export type { Request, Source } from './parameters'
export type { Role } from './role'
