import { leaf, sum, type Value } from '../tensor'
import { attentionGlossary, mapTokens, selfAttention } from './attention'
import { attentionOptions } from './attention-options'
import type { Glossary, Weights } from './cell'
import { name, type Labels } from './label'
import { visibility } from './mask'
import type { Built } from './model'
import { choice, range, type OptionsOf } from './options'
import { parameters, type Source } from './parameters'
import { sinusoids } from './positions'
import { predict, readOutOptions } from './read-out'
import { besides } from './residual'

/** What can be chosen about a sentence of tokens that attend to one another. */
export const attentionModelOptions = {
  ...attentionOptions,
  input: range(1, 64, 4),
  /** What is added to the word vectors to tell places apart. */
  positions: choice('none', 'sinusoidal'),
  /** What goes on: what was found as it is, through W_O, or that added to the input. */
  output: choice('found', 'project', 'add'),
  ...readOutOptions,
}

type Options = OptionsOf<typeof attentionModelOptions>

const glossary: Glossary = {
  ...attentionGlossary,
  T: { role: 'input' },
  P: { role: 'value' },
  H: { role: 'state' },
  L: { role: 'value' },
  Y_hat: { role: 'value', tex: '\\hat Y' },
}

const ALONE = { layer: 1, backward: false } as const

/** Position vectors in the convention of the run. */
function placed({ input, tokens }: Options, length: number): Value {
  const rows = sinusoids(length, input)
  if (tokens === 'rows') return rows
  const turned = Float64Array.from(rows.data, (_, k) => rows.data[(k % length) * input + Math.floor(k / length)]!)
  return leaf('P', input, length, turned)
}

/** What attention reads: the vectors of the words, with those of their places where there are some. */
function inputs(options: Options, length: number, source: Source, labels: Labels): Value {
  const [rows, cols] = options.tokens === 'columns' ? [options.input, length] : [length, options.input]
  const key = options.positions === 'none' ? 'X' : 'T'
  const label = { name: key, origin: 'input', ...ALONE } as const
  const vectors = source({ ...label, rows, cols })
  labels.set(vectors, { tex: key, role: 'input', ...label })
  if (options.positions === 'none') return vectors
  const P = placed(options, length)
  const X = sum(vectors, P)
  name(labels, { P, X }, glossary, ALONE)
  return X
}

/** What the read-out hears of: the outputs, or what a further map and the input make of them. */
function told(options: Options, w: Weights, labels: Labels, X: Value, O: Value): Value {
  if (options.output === 'found') return O
  const H = besides(options.output === 'add', X, mapTokens(options, w, 'O', O, options.input))
  name(labels, { H }, glossary, ALONE)
  return H
}

/** Self-attention over a sentence whose word vectors are given, with a read-out of every token if there are classes. */
export function attentionModel(options: Options, length: number, source: Source, words: number): Built {
  const labels: Labels = new Map()
  const X = inputs(options, length, source, labels)
  const visible = visibility(options, length, words)
  name(labels, { B: visible }, glossary, ALONE)
  const w = parameters(source, labels)
  const named = selfAttention(options, w, X, visible)
  name(labels, named, glossary, ALONE)
  const H = told(options, w, labels, X, named.O)
  if (options.classes > 0) {
    const { scores, shares } = predict(options.tokens === 'columns' ? 'col' : 'row', w, H, options)
    name(labels, { L: scores, Y_hat: shares }, glossary, ALONE)
  }
  return { labels, outputs: [H] }
}
