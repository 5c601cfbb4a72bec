import { isRight } from '../tasks/judge'
import type { EvaluationSet, Example, ExactAsk, PlaceAsk, Question, Task, TranslationExample } from '../tasks/task'
import { IGNORED } from '../tasks/vocabulary'
import type { Random } from '../tensor'
import type { Numbers } from './numbers'
import type { Answer, Reader } from './reader'
import { probabilities } from './softmax'
import { translate } from './translate'

/** How well an evaluation set was answered. */
export interface Score {
  readonly set: string
  /** Share of the asks answered right. */
  readonly accuracy: number
  /** What knowing nothing would score: the line to draw below the curve. */
  readonly chance: number
  readonly asks: number
}

/** How well every target of the validation sentences was answered. */
export interface Validation {
  /** Mean −ln p of the targets. */
  readonly loss: number
  readonly accuracy: number
  readonly chance: number
  readonly targets: number
}

/** Loss and accuracy over every target of some examples. */
export function validate(task: Task, read: Reader, parameters: Numbers, examples: readonly Example[]): Validation {
  const answers = read(parameters, examples)
  let loss = 0
  let right = 0
  let targets = 0
  examples.forEach((example, k) => {
    example.targets.forEach((target, at) => {
      const logits = target === IGNORED ? undefined : answers[k]?.(at)
      if (!logits) return
      const shares = probabilities(logits)
      loss -= Math.log(shares[target] ?? 0)
      if (shares.every((share, c) => c === target || share < (shares[target] ?? 0))) right++
      targets++
    })
  })
  return { loss: loss / targets, accuracy: right / targets, chance: task.chance.value, targets }
}

const judge = (answer: Answer, asks: readonly PlaceAsk[]): readonly boolean[] =>
  asks.map(ask => isRight(ask, at => probabilities(answer(at))))

const draw = <E, A>(set: EvaluationSet<E, A>, random: Random, count: number): readonly Question<E, A>[] =>
  Array.from({ length: count }, () => set.question(random))

const scored = (set: EvaluationSet<unknown, unknown>, verdicts: readonly boolean[]): Score => ({
  set: set.id,
  accuracy: verdicts.filter(Boolean).length / verdicts.length,
  chance: set.chance,
  asks: verdicts.length,
})

/** Who is examined, and by how many questions of which stream. */
export interface Candidate {
  readonly read: Reader
  readonly parameters: Numbers
  readonly random: Random
  readonly count: number
}

function atPlaces(set: EvaluationSet<Example, PlaceAsk>, { read, parameters, random, count }: Candidate): Score {
  const questions = draw(set, random, count)
  const answers = read(
    parameters,
    questions.map(({ example }) => example),
  )
  return scored(
    set,
    answers.flatMap((answer, k) => judge(answer, questions[k]?.asks ?? [])),
  )
}

function wordForWord(
  set: EvaluationSet<TranslationExample, ExactAsk>,
  { read, parameters, random, count }: Candidate,
  words: readonly string[],
): Score {
  const examples = draw(set, random, count).map(({ example }) => example)
  const written = translate(read, parameters, examples, words)
  return scored(
    set,
    examples.map(({ translation }, k) => translation.join(' ') === written[k]?.join(' ')),
  )
}

/** The set of that name, or a sentence that there is none. */
function setOf<S extends { readonly id: string }>(sets: readonly S[], id: string): S {
  const found = sets.find(set => set.id === id)
  if (found) return found
  throw new RangeError(`there is no evaluation set ${id}, expected one of ${sets.map(set => set.id).join(', ')}`)
}

/** Accuracy on questions of one of a task's evaluation sets. */
export const examine = (task: Task, set: string, candidate: Candidate): Score =>
  task.kind === 'translate'
    ? wordForWord(setOf(task.sets, set), candidate, task.targetVocabulary)
    : atPlaces(setOf(task.sets, set), candidate)
