import type { Step } from '../../trace'
import type { PairId, Reading } from './reading'

/** How far a value is at the current step. */
export type State = 'pending' | 'input' | 'active' | 'done'

/** What the current step shows: the state of every value, and which of them stand large. */
export interface Progress {
  readonly state: (id: string) => State
  /** The state of the weighed contents, which are made before their sum. */
  readonly terms: State
  /** The matrices the step is about, drawn large. */
  readonly large: readonly string[]
  /** The latest matrix of pairs whose step has come, if any. */
  readonly pairs: PairId | undefined
}

const isWeighing = (step: Step | undefined): boolean => step?.part === 'terms'

function largeOf(step: Step | undefined, reading: Reading): readonly string[] {
  if (!step || step.values.length === 0) return [reading.has('T') ? 'T' : 'X']
  if (step.values.includes('Y_hat')) return ['Y_hat']
  return step.values.includes('O') ? [reading.weights, 'V', 'O'] : step.values
}

/** Reads the state of every value off the list of steps; `reads` lists what a value is made from directly. */
export function progressAt(
  steps: readonly Step[],
  index: number,
  reading: Reading,
  reads: (id: string) => readonly string[],
): Progress {
  const step = steps[index]
  const born = new Map<string, number>()
  steps.forEach((s, k) => {
    if (!isWeighing(s)) for (const id of s.values) if (!born.has(id)) born.set(id, k)
  })
  const weighing = steps.findIndex(isWeighing)
  const summing = born.get('O') ?? Infinity
  const inputs = new Set(step?.values.flatMap(reads) ?? [])
  const state = (id: string): State => {
    const when = born.get(id) ?? -1
    if (when > index) return 'pending'
    if (when === index) return 'active'
    return inputs.has(id) ? 'input' : 'done'
  }
  const termsAt = weighing < 0 ? summing : weighing
  const terms = termsAt > index ? 'pending' : termsAt === index ? 'active' : summing === index ? 'input' : 'done'
  const shown = reading.pairs.filter(id => state(id) !== 'pending')
  return { state, terms, large: largeOf(step, reading), pairs: shown.at(-1) }
}
