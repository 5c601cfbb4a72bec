import type { Language } from '../../language'

/** A language as the `lang` attribute wants it; Simplified script is named because glyphs and punctuation depend on it. */
export const textLanguage = (language: Language): 'en' | 'zh-Hans' => (language === 'zh' ? 'zh-Hans' : 'en')
