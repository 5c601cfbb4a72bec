import { clamp } from '../geometry/clamp'
import type { AnswerRow } from './answer-row'
import type { AnswerPlace } from './answer-slots'

const NOTCH = 5
const APART = 1.5
/** From the middle of a line to below its bar, in lines. */
const BAR_BELOW = 1.15
const HOOK = 4

interface Props {
  readonly row: AnswerRow
  readonly own: AnswerPlace
  readonly place: AnswerPlace
}

/** What holds the answers of one position together: above them it points at their column, however far they reach. */
export function Owner({ row, own, place: { x, width } }: Props) {
  const [first = 0] = row.lines
  const end = x + width
  const top = first - row.line / 2 - APART
  const at = clamp(own.x + own.width / 2, x + NOTCH, end - NOTCH)
  const bottom = first + BAR_BELOW * row.line
  const path =
    row.above > 0
      ? `M${x},${top}H${at - NOTCH}l${NOTCH},${-NOTCH}l${NOTCH},${NOTCH}H${end}`
      : `M${x},${bottom - HOOK}v${HOOK}H${end}v${-HOOK}`
  return <path className="answer-owner" d={path} aria-hidden="true" />
}
