import type { Label } from '../models'

/** "f_{t}", "h_{t-1}", "W_f", "h^{(2)}_{t}": a label's LaTeX as read at position `now`; "h_{0}" for a start state as such. */
export function symbol({ tex, time, layer, backward, origin }: Label, now: number | undefined): string {
  const arrowed = backward ? `\\overleftarrow{${tex}}` : tex
  const raised = layer > 1 ? `${arrowed}^{(${layer})}` : arrowed
  if (time === undefined) return raised
  if (origin === 'start' && now === time) return `${raised}_{${time}}`
  const distance = now === undefined ? 0 : time - now
  return `${raised}_{t${distance > 0 ? '+' : ''}${distance || ''}}`
}
