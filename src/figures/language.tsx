import { createContext, useCallback, useContext } from 'react'

/** The two languages everything on screen exists in. */
export type Language = 'en' | 'zh'

/** One thing said in both languages, side by side. */
export interface Said {
  readonly en: string
  readonly zh: string
}

/** The language a subtree speaks. */
export const LanguageContext = createContext<Language>('en')

/** The language of the nearest `LanguageContext`. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Picks the spoken language's half of what is said. */
export function useSay(): (said: Said) => string {
  const language = useLanguage()
  return useCallback(said => said[language], [language])
}
