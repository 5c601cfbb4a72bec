import type { PlaceAsk, Task } from './task'

/** The scores a model gives its outputs when it has read the token at a position: probabilities. */
export type Scores = (at: number) => ArrayLike<number>

const massOf = (scores: ArrayLike<number>, indices: readonly number[]): number =>
  indices.reduce((sum, index) => sum + (scores[index] ?? 0), 0)

/** A tie is no answer, so a model that says everything is equally likely is not right. */
const isBest = (scores: ArrayLike<number>, right: number): boolean =>
  Array.from(scores).every((score, index) => index === right || score < (scores[right] ?? 0))

/** Whether probabilities answer a question at a place. */
export function isRight(ask: PlaceAsk, scores: Scores): boolean {
  switch (ask.by) {
    case 'mass':
      return massOf(scores(ask.at), ask.right) > massOf(scores(ask.at), ask.wrong)
    case 'best':
      return isBest(scores(ask.at), ask.right)
    case 'turn':
      return isBest(scores(ask.at), ask.right) && !isBest(scores(ask.before), ask.right)
  }
}

/** The names of a task's outputs, in the order of their indices. */
export function outputs(task: Task): readonly string[] {
  switch (task.kind) {
    case 'next-word':
      return task.vocabulary
    case 'translate':
      return task.targetVocabulary
    case 'tag':
    case 'label':
    case 'answer':
      return task.labels.map(label => label.id)
  }
}
