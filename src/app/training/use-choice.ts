import { useState } from 'react'
import type { ModelId } from '../../models'
import { choiceFrom, entriesOf, entryOf, exhibitOf, usualChoice, type TrainingChoice } from './choice'
import { useOffer } from './offer'

/** Recipes that are done within a minute come first. */
const first: readonly string[] = ['sentiment-lstm', 'tagging-attention-positions', 'tagging-rnn', 'agreement-gru']

function openingChoice(model: ModelId): TrainingChoice | undefined {
  const entries = entriesOf(model)
  const entry = entries.find(({ id }) => first.includes(id)) ?? entries[0]
  return entry && usualChoice(entry)
}

/** Whether a choice trains what an exhibit draws. */
export function isFor(model: ModelId, choice: TrainingChoice | undefined): choice is TrainingChoice {
  const entry = choice && entryOf(choice.entry)
  return entry !== undefined && exhibitOf(entry) === model
}

/** What would be trained next in an exhibit: what was chosen, what a link offers, what was trained last, or what works soon. */
export function useChoice(
  model: ModelId,
  last: TrainingChoice | undefined,
): readonly [choice: TrainingChoice | undefined, choose: (choice: TrainingChoice) => void] {
  const { train, taken } = useOffer()
  const [chosen, choose] = useState<TrainingChoice>()
  const offered = taken && train !== undefined ? choiceFrom(train) : undefined
  return [[chosen, offered, last].find(one => isFor(model, one)) ?? openingChoice(model), choose]
}
