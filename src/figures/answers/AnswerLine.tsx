import { cellText } from '../geometry/number-text'
import { fitText } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import { answerName, type Candidate } from './top'
import './answers.css'

interface Props {
  readonly candidate: Candidate
  readonly answers: readonly Said[]
  readonly x: number
  /** Middle of the line. */
  readonly y: number
  readonly width: number
  readonly size: number
}

const NAME = 0.5
const NUMBER = 2.3
const THICK = 0.5

/** An answer in one line: what it is called, its share as a bar, and as a number. */
export function AnswerLine({ candidate, answers, x, y, width, size }: Props) {
  const say = useSay()
  const { index, share } = candidate
  const bar = Math.max(0, width * (1 - NAME) - NUMBER * size)
  const left = x + width * NAME
  const thick = size * THICK
  return (
    <g className="answer-line" aria-hidden="true">
      <text x={left - size * 0.4} y={y} dy=".36em" fontSize={size} textAnchor="end">
        {fitText(say(answerName(answers, index)), width * NAME - size * 0.4, size)}
      </text>
      <AnswerBar share={share} x={left} y={y - thick / 2} width={bar} height={thick} />
      <text x={x + width} y={y} dy=".36em" fontSize={size} textAnchor="end">
        {cellText(share)}
      </text>
    </g>
  )
}

/** A share of 1 as the filled part of a frame. */
export function AnswerBar({
  share,
  ...box
}: {
  readonly share: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}) {
  return (
    <>
      <rect className="answer-frame" {...box} />
      <rect className="answer-share" {...box} width={box.width * share} />
    </>
  )
}
