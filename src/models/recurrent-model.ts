import { name, type Labels } from './label'
import type { Built } from './model'
import { range, choice } from './options'
import { parameters, type Source } from './parameters'
import { predict, readOutOptions } from './read-out'
import { recur, type RecurrentCell } from './recurrence'
import type { Stack } from './recurrent'
import type { Value } from '../tensor'

/** What can be chosen about a network besides its cell. */
export const networkOptions = {
  /** Size of each input vector. */
  input: range(1, 64, 3),
  layers: range(1, 3, 1),
  direction: choice('forward', 'both'),
  ...readOutOptions,
}

/** One network on one sentence: positions behind the words are padding. */
interface Sentence extends Stack {
  readonly input: number
  readonly classes: number
  readonly temperature: number
  readonly length: number
  readonly words: number
}

const ALONE = { layer: 1, backward: false } as const

/** Scores and shares after every word, named where the highest layer is; with both directions they wait for the backward one. */
function readOut(states: readonly Value[], sentence: Sentence, source: Source, labels: Labels) {
  const { layers, direction } = sentence
  if (sentence.classes === 0) return
  const w = parameters(source, labels)
  const joint = direction === 'both' ? { joint: true as const } : {}
  const glossary = { l: { role: 'value', ...joint }, y_hat: { role: 'value', tex: '\\hat y', ...joint } } as const
  states.forEach((state, t) => {
    const { scores, shares } = predict('col', w, state, sentence)
    name(labels, { l: scores, y_hat: shares }, glossary, { layer: layers, backward: false }, t + 1)
  })
}

/** A cell repeated over a sentence whose word vectors are given, with a read-out after every word if there are classes. */
export function recurrentModel(cell: RecurrentCell, sentence: Sentence, source: Source): Built {
  const labels: Labels = new Map()
  const { input, words } = sentence
  const xs = Array.from({ length: words }, (_, t) => {
    const label = { name: 'x', origin: 'input', time: t + 1, ...ALONE } as const
    const x = source({ ...label, rows: input, cols: 1 })
    labels.set(x, { ...label, tex: 'x', role: 'input' })
    return x
  })
  const { output } = recur(cell, xs, sentence, source, labels)
  readOut(output.slice(0, words), sentence, source, labels)
  return { labels, outputs: output }
}
