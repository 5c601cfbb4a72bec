import type { Snapshot } from '../../trace'
import { AnswerBar } from '../answers/AnswerLine'
import { AnswerOverBar } from '../answers/AnswerOverBar'
import { nameSize } from '../answers/name-size'
import { answerName, predictionSaid, topOf } from '../answers/top'
import { cellText } from '../geometry/number-text'
import { fitText } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import type { AnswerRow } from './answer-row'
import type { AnswerPlace } from './answer-slots'

const THIN = 5

interface Place {
  readonly row: AnswerRow
  readonly place: AnswerPlace
}

/** The place of a position that has not been read out. */
export const Waiting = ({ row, place: { x, width } }: Place) => (
  <path className="answer-waiting" d={`M${x},${row.lines[0] ?? 0}h${width}`} />
)

interface Props extends Place {
  readonly answers: readonly Said[]
  readonly value: Snapshot
  readonly token: string
}

/** The first answer of a position: its name, its share as a number and as a bar, in three short lines where there is room. */
export function Best({ row, place, answers, value, token }: Props) {
  const say = useSay()
  const [best] = topOf(value.data, 1)
  if (!best) return null
  const { x, width } = place
  const { form, lines, letter } = row
  const middle = x + width / 2
  const said = say(predictionSaid(token, answers, [best]))
  if (form === 'line')
    return (
      <g className="answer-best" role="img" aria-label={said}>
        <AnswerOverBar candidate={best} answers={answers} x={x} y={lines[0] ?? 0} width={width} size={letter} />
      </g>
    )
  const name = say(answerName(answers, best.index))
  const size = nameSize(name, width, letter)
  return (
    <g className="answer-best" role="img" aria-label={said}>
      <text x={middle} y={lines[0]} dy=".36em" fontSize={size} textAnchor="middle">
        {fitText(name, width, size)}
      </text>
      <text x={middle} y={lines[1]} dy=".3em" fontSize={letter * 0.9} textAnchor="middle">
        {cellText(best.share)}
      </text>
      <AnswerBar share={best.share} x={x} y={(lines[2] ?? 0) - THIN} width={width} height={THIN} />
    </g>
  )
}
