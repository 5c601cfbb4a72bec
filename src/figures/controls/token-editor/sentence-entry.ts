/** A sentence being typed: what stands in the box, what was last handed on, and whether an input method is composing. */
export interface SentenceEntry {
  readonly draft: string
  readonly committed: string
  readonly composing: boolean
}

/** What can happen to a sentence while it is typed. */
export type SentenceEvent =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'compose' }
  | { readonly kind: 'composed'; readonly text: string }
  | { readonly kind: 'enter' | 'leave' | 'pause' }
  /** The text was changed elsewhere: by an example, by undo, by editing tokens. */
  | { readonly kind: 'given'; readonly text: string }

/** After this pause in typing, in ms, a sentence counts as meant. */
export const PAUSE = 300

/** An entry that shows a text handed in from outside. */
export const begin = (text: string): SentenceEntry => ({ draft: text, committed: text, composing: false })

/** Whether something was typed that has not been handed on and may be: never in the middle of a composition. */
export const isWaiting = ({ draft, committed, composing }: SentenceEntry): boolean => !composing && draft !== committed

const loosely = (text: string): string => text.trim().replace(/\s+/gu, ' ')

/**
 * The entry after an event. Nothing is handed on while an input method composes: half-written pinyin is not a sentence.
 * A text that comes back with other spaces is an echo of what is being typed and must not take a space from under the caret.
 */
export function advance(entry: SentenceEntry, event: SentenceEvent): SentenceEntry {
  switch (event.kind) {
    case 'type':
      return { ...entry, draft: event.text }
    case 'compose':
      return { ...entry, composing: true }
    case 'composed':
      return { ...entry, draft: event.text, composing: false }
    case 'enter':
    case 'pause':
      return isWaiting(entry) ? { ...entry, committed: entry.draft } : entry
    case 'leave':
      return { ...entry, composing: false, committed: entry.draft }
    case 'given': {
      const echo = entry.composing || loosely(event.text) === loosely(entry.draft)
      return echo ? entry : begin(event.text)
    }
  }
}
