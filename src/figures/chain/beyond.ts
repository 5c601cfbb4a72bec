import { textWidth } from '../geometry/text-width'

/** Air at both ends of what tells of the positions on one side, which belongs to what can be pressed. */
export const MORE_AIR = 4
const APART = 4

/** How large these words are. */
export const moreLetter = (unit: number, lettering: number): number => Math.max(12 * lettering, 13 * unit)

/** How wide they are with their air. */
export const moreWidth = (text: string, letter: number): number => textWidth(text, letter) + 2 * MORE_AIR

/** Whether what is told of both sides fits into one line; an empty text takes no room. */
export const fitTogether = (texts: readonly string[], room: number, letter: number): boolean =>
  texts.filter(text => text !== '').reduce((sum, text) => sum + moreWidth(text, letter) + APART, -APART) <= room
