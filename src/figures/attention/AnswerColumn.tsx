import type { Snapshot } from '../../trace'
import { AnswerLine } from '../answers/AnswerLine'
import { NotAskedMark } from '../answers/NotAsked'
import { answerName, predictionSaid, topOf } from '../answers/top'
import { fitText, textWidth } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import type { Placed } from './flow-geometry'
import { tokenName } from './token-text'

interface Props {
  readonly value: Snapshot
  readonly place: Placed
  readonly columns: boolean
  readonly tokens: readonly string[]
  readonly answers: readonly Said[]
  /** Which tokens are asked about; all of them where absent. */
  readonly asked: readonly boolean[] | undefined
}

/** What a line of answers needs beside the shares. */
export const BESIDE_SHARES = 172

const GAP = 16
const LETTER = 13
/** Where a line that has no answer has its stroke. */
const STROKE = 8
/** Lines closer than this leave their answers to the line about the asker. */
const LEAST_LINE = 14
/** Names too long for their columns stand aslant, up to the title. */
const SLOPE = 38
const LONGEST = 52

/** The first answer for every token beside the shares, and what the columns of the shares stand for. */
export function AnswerColumn({ value, place, columns, tokens, answers, asked }: Props) {
  const say = useSay()
  const { size, rows, cols } = place
  if (size < LEAST_LINE) return null
  const count = columns ? cols : rows
  const classes = columns ? rows : cols
  const share = (token: number, index: number) => value.data[columns ? index * cols + token : token * cols + index] ?? 0
  const names = Array.from({ length: classes }, (_, index) => say(answerName(answers, index)))
  const upright = names.every(name => textWidth(name, LETTER) <= size - 4)
  return (
    <g className="attention-answers">
      {names.map((name, index) =>
        columns ? (
          <text key={index} x={-8} y={(index + 0.5) * size} dy=".36em" fontSize={LETTER} textAnchor="end">
            {name}
          </text>
        ) : (
          <text
            key={index}
            transform={`translate(${(index + 0.5) * size - 4} -8) rotate(${upright ? 0 : -SLOPE})`}
            fontSize={LETTER}
            textAnchor={upright ? 'middle' : 'start'}
          >
            {upright ? name : fitText(name, LONGEST, LETTER)}
          </text>
        ),
      )}
      {Array.from({ length: count }, (_, token) => {
        if (asked?.[token] === false) {
          const middle = columns
            ? { x: (token + 0.5) * size, y: rows * size + 16 }
            : { x: cols * size + GAP + STROKE, y: (token + 0.5) * size }
          return <NotAskedMark key={token} {...middle} token={tokenName(tokens, token)} />
        }
        const shares = Array.from({ length: classes }, (_, index) => share(token, index))
        const top = topOf(shares, 1)
        const [best] = top
        if (!best) return null
        const said = say(predictionSaid(tokenName(tokens, token), answers, top))
        return (
          <g key={token} role="img" aria-label={said}>
            {columns ? (
              <text x={(token + 0.5) * size} y={rows * size + 20} fontSize={LETTER} textAnchor="middle">
                {fitText(say(answerName(answers, best.index)), size, LETTER)}
              </text>
            ) : (
              <AnswerLine
                candidate={best}
                answers={answers}
                x={cols * size + GAP}
                y={(token + 0.5) * size}
                width={BESIDE_SHARES - GAP - 8}
                size={LETTER}
              />
            )}
          </g>
        )
      })}
    </g>
  )
}
