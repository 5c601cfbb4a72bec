import { recipeNow, set, useStore } from '../store'
import type { Warning } from '../warning'
import { noteOffer } from './offer'

const SHOWN = 40

const unreadable = (train: string): Warning => {
  const text = train.slice(0, SHOWN)
  return {
    kind: 'link',
    key: 'train',
    text: train,
    said: {
      en: `“train=${text}” in this link is no training recipe that this exhibit knows; it is left out.`,
      zh: `链接中的“train=${text}”不是这里能用的训练配方，已忽略。`,
    },
  }
}

/** Offers to train what a link tells of weights that are not on screen; what cannot be trained in this exhibit is told instead. */
export async function considerOffer(train: string | undefined): Promise<void> {
  // Weights that came with a link of their own may be kept without their recipe.
  if (train === undefined || train === '') return
  const recipe = recipeNow()
  const settle = noteOffer(train, recipe)
  // What cannot be checked is offered: the panel is fetched from the same place, and says so itself.
  const readable = await import('./choice').then(
    ({ choiceFor }) => choiceFor(recipe.model, train) !== undefined,
    () => true,
  )
  if (settle(readable) && !readable) set({ notices: [...useStore.getState().notices, unreadable(train)] })
}
