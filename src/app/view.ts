import type { Language } from '../figures/language'

/** Themes that can be chosen; the system's is one of the others. */
export const themes = ['system', 'light', 'dark', 'projector', 'contrast'] as const
/** How much may move. */
export const motions = ['system', 'full', 'reduced'] as const

/** A theme as it is chosen. */
export type ThemeChoice = (typeof themes)[number]
/** How much may move, as it is chosen. */
export type MotionChoice = (typeof motions)[number]

/** How a person wants to see things: nothing that changes a number. */
export interface View {
  readonly language: Language
  readonly theme: ThemeChoice
  readonly motion: MotionChoice
  /** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
  readonly shortcuts: boolean
  /** Whether a chain is drawn as one cell with a loop. */
  readonly folded: boolean
  /** Whether a chain marks what a library returns. */
  readonly marked: boolean
}

const oneOf = <T extends string>(values: readonly T[], text: string | null | undefined): T | undefined =>
  values.find(v => v === text)

const KEY = 'unroll.view'

/** Storage may be refused (private windows, sandboxed frames): then nothing is remembered, and nothing breaks. */
const storage = {
  read(): Partial<Record<keyof View, string>> {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof View, string>>
    } catch {
      return {}
    }
  },
  write(view: View): void {
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...view, shortcuts: String(view.shortcuts) }))
    } catch {
      return
    }
  },
}

/** The view of a link, else the remembered one, else what the browser prefers. */
export function initialView(link: ReadonlyMap<string, string>): View {
  const kept = storage.read()
  const preferred: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  return {
    language: oneOf(['en', 'zh'], link.get('lang')) ?? oneOf(['en', 'zh'], kept.language) ?? preferred,
    theme: oneOf(themes, link.get('theme')) ?? oneOf(themes, kept.theme) ?? 'system',
    motion: oneOf(motions, link.get('motion')) ?? oneOf(motions, kept.motion) ?? 'system',
    shortcuts: kept.shortcuts !== 'false',
    folded: link.get('chain') === 'folded',
    marked: link.get('chain') === 'marked',
  }
}

/** How to look once a link has been pasted into the address: as it says, and as before where it says nothing. */
export function viewOf(link: ReadonlyMap<string, string>, before: View): View {
  const chain = link.get('chain')
  return {
    ...before,
    language: oneOf(['en', 'zh'], link.get('lang')) ?? before.language,
    theme: oneOf(themes, link.get('theme')) ?? before.theme,
    motion: oneOf(motions, link.get('motion')) ?? before.motion,
    ...(chain === undefined ? {} : { folded: chain === 'folded', marked: chain === 'marked' }),
  }
}

/** Keeps a view for the next visit. */
export const rememberView = (view: View): void => storage.write(view)

/** The part of a link that says how to look. */
export const encodeView = ({ language, theme, motion, folded, marked }: View): string =>
  [
    `lang=${language}`,
    ...(theme === 'system' ? [] : [`theme=${theme}`]),
    ...(motion === 'system' ? [] : [`motion=${motion}`]),
    ...(folded ? ['chain=folded'] : marked ? ['chain=marked'] : []),
  ].join('&')

/** What "system" comes to in this browser now. */
export const shownTheme = (theme: ThemeChoice): Exclude<ThemeChoice, 'system'> => {
  if (theme !== 'system') return theme
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** How much moves: what "system" comes to in this browser now. */
export const shownMotion = (motion: MotionChoice): 'full' | 'reduced' =>
  motion === 'system' ? (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full') : motion
