import { encode } from '../recipe'
import { followLink } from './follow'
import { readLink, takeView, useStore, type State } from './store'
import { carriedText } from './training/carried'
import { offeredText, useOffer } from './training/offer'
import { encodeView } from './view'

/** The address of what is on screen, and of an offer that waits for its answer; a link to hand on brings weights that were trained here along, where they are few. */
export const linkOf = ({ history: { present }, view }: State, handedOn = false): string =>
  `#${encode(present)}${carriedText(present.weights, handedOn)}${offeredText(present)}&${encodeView(view)}`

/** Whether the address names something that is still on its way. */
const isWaiting = ({ awaited, ready }: State): boolean => !ready || awaited?.link !== undefined

/** Browsers limit how often the address may change. */
const PAUSE = 150

let writing: (() => void) | undefined

/** Writes the address anew, for what it says besides the state: whether it has to bring weights along. */
export const writeAddress = (): void => writing?.()

/** Keeps the address in step with the state in both directions; returns how to stop. */
export function syncAddress(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let known = location.hash
  let written: string | undefined
  const write = () => {
    waiting = undefined
    // An address that was edited but not yet announced, or waits for its weights, is about to be followed: it must not be written over.
    if (location.hash !== known || isWaiting(useStore.getState())) return
    const link = linkOf(useStore.getState())
    // While weights are trained the state changes many times a second, and its address does not.
    if (link !== written) history.replaceState(null, '', link)
    written = link
    known = location.hash
  }
  const writeSoon = () => {
    waiting ??= setTimeout(write, PAUSE)
  }
  const stops = [
    useStore.subscribe((state, before) => {
      if (state.history.present !== before.history.present || state.view !== before.view) writeSoon()
    }),
    useOffer.subscribe(writeSoon),
  ]
  const read = () => {
    if (location.hash === known) return
    known = location.hash
    written = undefined
    takeView(readLink(known).others)
    void followLink(known)
    writeSoon()
  }
  const flush = () => {
    if (waiting === undefined) return
    clearTimeout(waiting)
    write()
  }
  writing = writeSoon
  addEventListener('hashchange', read)
  addEventListener('pagehide', flush)
  write()
  return () => {
    for (const stop of stops) stop()
    writing = undefined
    clearTimeout(waiting)
    removeEventListener('hashchange', read)
    removeEventListener('pagehide', flush)
  }
}
