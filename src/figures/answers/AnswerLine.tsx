import { cellText } from '../geometry/number-text'
import { fitText, textWidth } from '../geometry/text-width'
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
  /** What the names of all lines take that stand below each other; half of the width where absent. */
  readonly names?: number
}

const NAME = 0.5
const NUMBER = 2.3
const GAP = 0.4
const THICK = 0.5

/** What names take in lines of this width: half of it, more where a name would be cut short, but never the number's part. */
export const nameRoom = (names: readonly string[], width: number, size: number): number =>
  Math.min(
    Math.max(width * NAME, ...names.map(name => textWidth(name, size) + GAP * size)),
    Math.max(0, width - NUMBER * size),
  )

/** An answer in one line: what it is called, its share as a bar, and as a number. */
export function AnswerLine({ candidate, answers, x, y, width, size, names = width * NAME }: Props) {
  const say = useSay()
  const { index, share } = candidate
  const bar = Math.max(0, width - names - NUMBER * size)
  const left = x + names
  const thick = size * THICK
  return (
    <g className="answer-line" aria-hidden="true">
      <text x={left - size * GAP} y={y} dy=".36em" fontSize={size} textAnchor="end">
        {fitText(say(answerName(answers, index)), names - size * GAP, size)}
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
