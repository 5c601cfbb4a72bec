import type { Label } from '../models'

/** A letter that carries a mark of its own, in braces, so that TeX can put another one of that kind on it. */
const guarded = (tex: string, marks: RegExp): string => (marks.test(tex) ? `{${tex}}` : tex)

/** "W_f", "h^{(2)}": a label's LaTeX with its track and without its position. */
export function letter({ tex, layer, backward }: Label): string {
  const arrowed = backward ? `\\overleftarrow{${tex}}` : tex
  return layer > 1 ? `${guarded(arrowed, /\^/)}^{(${layer})}` : arrowed
}

/** A label's letter with an index; a letter that has one already keeps it as part of its name. */
function indexed(label: Label, index: string): string {
  const name = label.layer > 1 ? letter({ ...label, tex: guarded(label.tex, /_/) }) : guarded(letter(label), /[_^]/)
  return `${name}_{${index}}`
}

/** "h_{2}": a label's LaTeX with its position counted. */
export const counted = (label: Label): string =>
  label.time === undefined ? letter(label) : indexed(label, String(label.time))

/** "f_{t}", "h_{t-1}", "W_f", "h^{(2)}_{t}": a label's LaTeX as read at position `now`; "h_{0}" for a start state as such. */
export function symbol(label: Label, now: number | undefined): string {
  const { time, origin } = label
  if (time === undefined) return letter(label)
  if (origin === 'start' && now === time) return counted(label)
  const distance = now === undefined ? 0 : time - now
  return indexed(label, `t${distance > 0 ? '+' : ''}${distance || ''}`)
}
