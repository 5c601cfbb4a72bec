import { useState } from 'react'
import type { ModelId } from '../../models'
import { choiceFrom, entriesOf, entryOf, exhibitOf, usualChoice, type TrainingChoice } from './choice'
import { useOffer } from './offer'

/** Recipes that are done within a minute come first. */
const first: readonly string[] = ['sentiment-lstm', 'tagging-attention-positions', 'tagging-rnn', 'agreement-gru']

/** What is on screen, if the page can train it; else what works soon. */
function openingChoice(model: ModelId, shown: string | undefined): TrainingChoice | undefined {
  const entries = entriesOf(model)
  const entry = entries.find(({ id }) => id === shown) ?? entries.find(({ id }) => first.includes(id)) ?? entries[0]
  return entry && usualChoice(entry)
}

/** Whether a choice trains what an exhibit draws. */
export function isFor(model: ModelId, choice: TrainingChoice | undefined): choice is TrainingChoice {
  const entry = choice && entryOf(choice.entry)
  return entry !== undefined && exhibitOf(entry) === model
}

/** What would be trained next in an exhibit: what was chosen since a link's offer was taken, that offer, what was trained last, what is on screen, or what works soon. */
export function useChoice(
  model: ModelId,
  last: TrainingChoice | undefined,
  shown: string | undefined,
): readonly [choice: TrainingChoice | undefined, choose: (choice: TrainingChoice) => void] {
  const offer = useOffer(({ train, taken }) => (taken ? train : undefined))
  const [chosen, setChosen] = useState<{ readonly choice: TrainingChoice; readonly offer: string | undefined }>()
  const own = chosen?.offer === offer ? chosen?.choice : undefined
  const offered = offer === undefined ? undefined : choiceFrom(offer)
  const choice = [own, offered, last].find(one => isFor(model, one)) ?? openingChoice(model, shown)
  return [choice, next => setChosen({ choice: next, offer })]
}
