import { actions, type Action } from './actions'
import { useStore } from './store'

const all: readonly Action[] = Object.values(actions)

const chord = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : ''
  return `${control}${event.shiftKey && (control || key === ' ') ? 'Shift+' : ''}${key}`
}

/** Keys that a focused control needs for itself. */
function spokenFor(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, [contenteditable], dialog')) return true
  if (key === ' ' || key === 'Enter') return target.closest('button, a, summary, [role=gridcell], [role=grid]') !== null
  return /^(Arrow|Home|End|Page)/.test(key) && target.closest('[role=grid], [role=radiogroup]') !== null
}

const isLetter = (wanted: string): boolean => wanted.length === 1 && wanted !== ' '

/** Runs the action a key stands for; returns how to stop listening. Keys typed through an input method are not keys. */
export function listenToKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || spokenFor(event.target, event.key)) return
    const wanted = chord(event)
    if (isLetter(wanted) && !useStore.getState().view.shortcuts) return
    const action = all.find(({ keys }) => keys.includes(wanted))
    if (!action) return
    event.preventDefault()
    if (!event.repeat) action.run()
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
