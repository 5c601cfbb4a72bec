import type { Snapshot } from '../../trace'
import { AnswerBar } from '../answers/AnswerLine'
import { answerName, topOf } from '../answers/top'
import { notAskedSaid } from '../answers/words'
import { cellText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import { tokenName } from './token-text'
import { predictsSaid } from './words'

const MOST = 3
const BAR = { width: 56, height: 8 } as const

/** The first few answers for the asker, in one line above the picture. */
export function AskerAnswers(props: {
  readonly value: Snapshot
  readonly columns: boolean
  readonly tokens: readonly string[]
  readonly answers: readonly Said[]
  readonly asker: number
  /** Which tokens are asked about; all of them where absent. */
  readonly asked: readonly boolean[] | undefined
}) {
  const say = useSay()
  const { value, columns, tokens, answers, asker, asked } = props
  const { rows, cols, data } = value
  const shares = Array.from({ length: columns ? rows : cols }, (_, k) =>
    columns ? (data[k * cols + asker] ?? 0) : (data[asker * cols + k] ?? 0),
  )
  if (asked?.[asker] === false)
    return <p className="attention-predicts">{say(notAskedSaid(tokenName(tokens, asker)))}</p>
  return (
    <p className="attention-predicts">
      {say(predictsSaid(tokenName(tokens, asker)))}
      {topOf(shares, MOST).map(({ index, share }) => (
        <span key={index}>
          <svg {...BAR} aria-hidden="true">
            <AnswerBar share={share} x={0.5} y={0.5} width={BAR.width - 1} height={BAR.height - 1} />
          </svg>
          {say(answerName(answers, index))} {cellText(share)}
        </span>
      ))}
    </p>
  )
}
