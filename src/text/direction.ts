/** Which way a token is read, in the words of the `dir` attribute. */
export type Direction = 'ltr' | 'rtl'

const letter = /\p{L}/u

/** Unicode reserves these blocks for scripts written from right to left, so scripts yet to be encoded are included. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** The direction of the first letter; digits, marks and emoji have none of their own and are read from left to right. */
export const direction = (token: string): Direction => {
  const first = letter.exec(token)?.[0]
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr'
}
