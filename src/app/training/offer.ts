import { create } from 'zustand'
import { set } from '../store'

/** Weights that a link names and this browser does not have, as the choice they were trained with. */
interface Offer {
  readonly train: string | undefined
  /** Whether a reader wants to train them. */
  readonly taken: boolean
}

const none: Offer = { train: undefined, taken: false }

/** What the last link offers to train again. */
export const useOffer = create<Offer>()(() => none)

/** Offers to train what a link says; a link that says nothing takes the offer back. */
export const offerTraining = (train: string | undefined): void => useOffer.setState({ train, taken: false })

/** Opens the panel on what is offered. */
export function takeOffer(): void {
  set({ panel: true, notices: [] })
  useOffer.setState({ taken: true })
}
