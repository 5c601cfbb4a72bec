import { useEffect } from 'react'
import { useStore } from './store'
import { shownMotion, shownTheme } from './view'

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)']

/** Puts language, theme, motion and speed on the document, where style sheets read them. */
export function useAppearance(): void {
  const { language, theme, motion } = useStore(state => state.view)
  const speed = useStore(state => state.speed)
  useEffect(() => {
    const root = document.documentElement
    const apply = () => {
      root.lang = language === 'zh' ? 'zh-Hans' : 'en'
      root.dataset['theme'] = shownTheme(theme)
      root.dataset['motion'] = speed === 'instant' ? 'reduced' : shownMotion(motion)
      root.style.setProperty('--speed', String(speed === 'instant' ? 0.001 : 1 / speed))
    }
    apply()
    const lists = queries.map(query => matchMedia(query))
    for (const list of lists) list.addEventListener('change', apply)
    return () => {
      for (const list of lists) list.removeEventListener('change', apply)
    }
  }, [language, theme, motion, speed])
}
