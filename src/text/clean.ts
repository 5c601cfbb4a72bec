/** In a `u` pattern a proper pair is one code point, so this class meets only halves without their other half. */
const loneSurrogate = /\p{Cs}/gu

/** White space, the line feeds among the control characters, and the zero-width space, which marks a word boundary. */
const separators = /(?:[^\S\uFEFF]|[\u0085\u200B])+/gu

/** Control characters, bidirectional overrides, soft hyphens and the like; the joiners that shape emoji and Persian stay. */
const controls = /[\p{Cc}\u00AD\u061C\u180E\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** Whether a person would see anything: false for nothing, blanks, and joiners with nothing to join. */
export const isVisible = (text: string): boolean => visible.test(text)

/** The same text, well formed, in composed form (NFC), without control characters, with single spaces between words. */
export const clean = (text: string): string =>
  text
    .replace(loneSurrogate, '\uFFFD')
    .replace(separators, ' ')
    .replace(controls, '')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .normalize('NFC')
