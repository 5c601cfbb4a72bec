import { encode } from '../recipe'
import { followLink, useStore, type State } from './store'
import { encodeView } from './view'

/** The address of what is on screen. */
export const linkOf = ({ history, view }: State): string => `#${encode(history.present)}&${encodeView(view)}`

/** Browsers limit how often the address may change. */
const PAUSE = 150

/** Keeps the address in step with the state in both directions; returns how to stop. */
export function syncAddress(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let known = location.hash
  const write = () => {
    waiting = undefined
    // An address that was edited but not yet announced is about to be followed: it must not be written over.
    if (location.hash !== known) return
    history.replaceState(null, '', linkOf(useStore.getState()))
    known = location.hash
  }
  const writeSoon = () => {
    waiting ??= setTimeout(write, PAUSE)
  }
  const stop = useStore.subscribe((state, before) => {
    if (state.history.present !== before.history.present || state.view !== before.view) writeSoon()
  })
  const read = () => {
    if (location.hash === known) return
    known = location.hash
    followLink(known)
    writeSoon()
  }
  const flush = () => {
    if (waiting === undefined) return
    clearTimeout(waiting)
    write()
  }
  addEventListener('hashchange', read)
  addEventListener('pagehide', flush)
  write()
  return () => {
    stop()
    clearTimeout(waiting)
    removeEventListener('hashchange', read)
    removeEventListener('pagehide', flush)
  }
}
