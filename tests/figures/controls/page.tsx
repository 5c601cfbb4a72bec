import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LanguageContext, type Language } from '../../../src/figures/language'

/** The markup of a control as a reader of one language gets it. */
export const markup = (node: ReactNode, language: Language = 'en'): string =>
  renderToStaticMarkup(<LanguageContext value={language}>{node}</LanguageContext>)

/** A callback for controls that are only looked at. */
export const ignore = (): void => undefined
