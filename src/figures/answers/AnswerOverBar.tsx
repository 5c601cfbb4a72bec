import { cellText } from '../geometry/number-text'
import { fitText, textWidth } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import { AnswerBar } from './AnswerLine'
import { answerName, type Candidate } from './top'

interface Props {
  readonly candidate: Candidate
  readonly answers: readonly Said[]
  readonly x: number
  /** Middle of the line of letters. */
  readonly y: number
  readonly width: number
  readonly size: number
}

const APART = 0.4
/** A long name is set smaller, down to this part of the size, before it is cut short. */
const SMALLEST = 0.84
const BELOW = 0.68
const THICK = 0.36

/** An answer with its share as a number, above the share as a bar; the number gives way to a long name, since the bar says it as well. */
export function AnswerOverBar({ candidate, answers, x, y, width, size }: Props) {
  const say = useSay()
  const name = say(answerName(answers, candidate.index))
  const number = cellText(candidate.share)
  const both = textWidth(name, size) + APART * size + textWidth(number, size) <= width
  const letter = both ? size : Math.max(SMALLEST * size, Math.min(size, (size * width) / textWidth(name, size)))
  return (
    <g className="answer-line" aria-hidden="true">
      <text x={x + width / 2} y={y} dy=".36em" fontSize={letter} textAnchor="middle">
        {both ? name : fitText(name, width, letter)}
        {both && (
          <tspan className="answer-number" dx={`${APART}em`}>
            {number}
          </tspan>
        )}
      </text>
      <AnswerBar share={candidate.share} x={x} y={y + BELOW * size} width={Math.max(0, width)} height={THICK * size} />
    </g>
  )
}
