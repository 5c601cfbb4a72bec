import { cellText } from '../geometry/number-text'
import { fitText, textWidth } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import { AnswerBar } from './AnswerLine'
import { fitsSmall, nameSize, sizeFor, smallest } from './name-size'
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
const BELOW = 0.68
const THICK = 0.36
/** How far below the name a number stands that has no room beside it. */
const UNDER = 1

/** An answer with its share as a number, above the share as a bar; where a long name leaves no room for the number, that stands in place of the bar. */
export function AnswerOverBar({ candidate, answers, x, y, width, size }: Props) {
  const say = useSay()
  const name = say(answerName(answers, candidate.index))
  const number = cellText(candidate.share)
  const line = textWidth(name, size) + APART * size + textWidth(number, size)
  const both = fitsSmall(line, width)
  const letter = both ? sizeFor(line, width, size) : nameSize(name, width, size)
  const middle = { x: x + width / 2, dy: '.36em', textAnchor: 'middle' } as const
  return (
    <g className="answer-line" aria-hidden="true">
      <text {...middle} y={y} fontSize={letter}>
        {both ? name : fitText(name, width, letter)}
        {both && (
          <tspan className="answer-number" dx={`${APART}em`}>
            {number}
          </tspan>
        )}
      </text>
      {both ? (
        <AnswerBar
          share={candidate.share}
          x={x}
          y={y + BELOW * size}
          width={Math.max(0, width)}
          height={THICK * size}
        />
      ) : (
        <text {...middle} y={y + UNDER * size} fontSize={smallest(size)}>
          {number}
        </text>
      )}
    </g>
  )
}
