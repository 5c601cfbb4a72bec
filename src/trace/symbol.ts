import type { Label } from '../models'

/** "W_f", "h^{(2)}": a label's LaTeX with its track and without its position. */
export function letter({ tex, layer, backward }: Label): string {
  const arrowed = backward ? `\\overleftarrow{${tex}}` : tex
  return layer > 1 ? `${arrowed}^{(${layer})}` : arrowed
}

/** "h_{2}": a label's LaTeX with its position counted. */
export const counted = (label: Label): string =>
  label.time === undefined ? letter(label) : `${letter(label)}_{${label.time}}`

/** "f_{t}", "h_{t-1}", "W_f", "h^{(2)}_{t}": a label's LaTeX as read at position `now`; "h_{0}" for a start state as such. */
export function symbol(label: Label, now: number | undefined): string {
  const { time, origin } = label
  if (time === undefined) return letter(label)
  if (origin === 'start' && now === time) return counted(label)
  const distance = now === undefined ? 0 : time - now
  return `${letter(label)}_{t${distance > 0 ? '+' : ''}${distance || ''}}`
}
