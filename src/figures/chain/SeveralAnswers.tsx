import type { Snapshot } from '../../trace'
import { AnswerLine, nameRoom } from '../answers/AnswerLine'
import { AnswerOverBar } from '../answers/AnswerOverBar'
import { NotAskedWords } from '../answers/NotAsked'
import { answerName, predictionSaid, topOf } from '../answers/top'
import { notAskedSaid } from '../answers/words'
import { useSay, type Said } from '../language'
import { pressing } from '../pressing'
import { answerBoxes, answerCount, type AnswerRow } from './answer-row'
import type { AnswerPlace } from './answer-slots'
import { Owner } from './Owner'
import type { Scene } from './scene'

interface Props {
  readonly row: AnswerRow
  /** The place of the position among the others, and the wider one for its answers. */
  readonly own: AnswerPlace
  readonly place: AnswerPlace
  readonly answers: readonly Said[]
  readonly value: Snapshot
  readonly token: string
  readonly asked: boolean
  readonly active: boolean
  readonly onOpen: Scene['onOpen']
}

/** The first few answers at the position in focus; each opens the number that it is, also where nothing is asked. */
export function Several({ row, own, place, answers, value, token, asked, active, onOpen }: Props) {
  const say = useSay()
  const top = topOf(value.data, asked ? answerCount(row, place) : 1)
  const boxes = answerBoxes(row, place, top.length)
  const names = top.map(({ index }) => say(answerName(answers, index)))
  const room = nameRoom(names, place.width, row.letter)
  const lines = top.map((candidate, k) => {
    const box = boxes[k]
    if (!box) return null
    const { x, width } = box
    const y = box.y + box.height / 2
    const common = { candidate, answers, x, y, width, size: row.letter }
    return (
      <g
        key={k}
        className="answer-press"
        data-active={active || undefined}
        data-value={value.id}
        data-row={candidate.index}
        data-col={0}
        aria-label={say(asked ? predictionSaid(token, answers, [candidate]) : notAskedSaid(token))}
        {...pressing(() => onOpen(value.id, candidate.index, 0))}
      >
        <rect className="answer-target" {...box} rx={3} />
        {!asked ? (
          <NotAskedWords x={own.x + own.width / 2} y={y} from={x} to={x + width} size={row.letter} />
        ) : row.form === 'line' ? (
          <AnswerOverBar {...common} />
        ) : (
          <AnswerLine {...common} names={room} />
        )}
      </g>
    )
  })
  return (
    <>
      {top.length > 1 && <Owner row={row} own={own} place={place} />}
      {lines}
    </>
  )
}
