/** The two languages the page speaks. */
export type Language = 'en' | 'zh'

const han = /\p{Script=Han}/gu
const latin = /\p{Script=Latin}/gu

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** Chinese when Han characters outnumber Latin letters, else English. */
export const language = (text: string | readonly string[]): Language => {
  const all = typeof text === 'string' ? text : text.join(' ')
  return count(all, han) > count(all, latin) ? 'zh' : 'en'
}
