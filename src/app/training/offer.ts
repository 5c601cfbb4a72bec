import { create } from 'zustand'
import type { Recipe } from '../../recipe'
import { set } from '../store'
import { trainText } from './carried'

/** Weights that a link names and this browser does not have, as the choice they were trained with. */
interface Offer {
  readonly train: string | undefined
  /** What stands in their place; whoever goes on to other weights has answered. */
  readonly beside: Pick<Recipe, 'model' | 'weights'> | undefined
  /** Whether it is known to be something that the page can train. */
  readonly readable: boolean
  /** Whether a reader wants to train them. */
  readonly taken: boolean
}

const none: Offer = { train: undefined, beside: undefined, readable: false, taken: false }

/** What the last link offers to train again. */
export const useOffer = create<Offer>()(() => none)

/** Ends an offer: it was closed, or another link was followed. */
export const withdrawOffer = (): void => useOffer.setState(none)

/** Notes what a link offers to train beside what is on screen; what comes back says later whether it can be read, as long as nothing else is offered. */
export function noteOffer(train: string, beside: Recipe): (readable: boolean) => boolean {
  const noted: Offer = { ...none, train, beside }
  useOffer.setState(noted)
  return readable => {
    const isLast = useOffer.getState().beside === beside
    if (isLast) useOffer.setState(readable ? { readable } : none)
    return isLast
  }
}

/** Opens the panel on what is offered. */
export function takeOffer(): void {
  set({ panel: true, notices: [] })
  useOffer.setState({ taken: true })
}

/** What is still offered beside a recipe: neither taken nor declined, with the weights that stood there when it was made. */
export function standing({ train, beside, taken }: Offer, { model, weights }: Recipe): string | undefined {
  const isHere = beside?.model === model && JSON.stringify(beside.weights) === JSON.stringify(weights)
  return isHere && !taken ? train : undefined
}

/** Whether a reader is to be asked. */
export const isOpen = (offer: Offer, recipe: Recipe): boolean => offer.readable && standing(offer, recipe) !== undefined

/** The part of a link that keeps an offer until it is answered. */
export function offeredText(recipe: Recipe): string {
  return trainText(standing(useOffer.getState(), recipe) ?? '')
}
