/** Scripts whose words stand side by side, with the punctuation made for them. */
const solid =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u3000-\\u303F\\uFF01-\\uFF65]'
const endsSolid = new RegExp(`${solid}\\p{M}*$`, 'u')
const startsSolid = new RegExp(`^${solid}`, 'u')

/** Marks that lean on the word before them. */
const leansBack = /^[.,!?;:%)\]}’”»…،؛؟]/u

/** Marks that lean on the word after them. */
const leansForward = /[([{‘“«$€£¥#@]$/u

/** Marks that lean on both sides. */
const leansBoth = /^["'/·—]+$/u

/** What stands between two tokens when they are written out: a space, or nothing where their script or a mark says so. */
export const gap = (left: string, right: string): '' | ' ' => {
  const touching =
    endsSolid.test(left) ||
    startsSolid.test(right) ||
    leansBack.test(right) ||
    leansForward.test(left) ||
    leansBoth.test(left) ||
    leansBoth.test(right)
  return touching ? '' : ' '
}
