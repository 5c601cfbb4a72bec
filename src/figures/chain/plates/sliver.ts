import type { Drawing, Plate } from '../drawing'
import { on, recurrence } from '../wiring'

/** A position that is not looked at: its states, and the line that shows that they follow from one another. */
export const sliver = ({ states }: Plate): Drawing => ({
  slots: [],
  after: 0,
  parts: [],
  lines: states
    .filter(({ rail }) => !rail)
    .map(({ key }) => recurrence(`${key}-through`, on(`${key}-in`, 'right'), on(`${key}-out`, 'left'), key, [key])),
})
