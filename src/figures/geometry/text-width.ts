/** Wide scripts fill a square; Latin letters about half of one. */
const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(character)

/** Widths of the letters that differ most from the average, as parts of the font size. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,'|!:;iljI]/, 0.29],
  [/[()[\]frt-]/, 0.38],
  [/[mwMW@%]/, 0.86],
  [/[A-Z]/, 0.68],
  [/\d/, 0.61],
]

const widthOf = (character: string): number =>
  isWide(character) ? 1 : (widths.find(([letters]) => letters.test(character))?.[1] ?? 0.57)

/** About how wide a text is when set at `size`, without a browser to ask. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + widthOf(character) * size, 0)

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('')}…`
}
