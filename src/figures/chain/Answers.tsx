import type { Snapshot } from '../../trace'
import { AnswerBar, AnswerLine } from '../answers/AnswerLine'
import { AnswerOverBar } from '../answers/AnswerOverBar'
import { answerName, predictionSaid, topOf } from '../answers/top'
import { cellText } from '../geometry/number-text'
import type { Box } from '../geometry/grid-layout'
import { fitText } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import { pressing } from '../pressing'
import { answerBoxes, answerRow, MOST_ANSWERS, type AnswerPlace, type AnswerRow } from './answer-row'
import type { ChainLayout } from './geometry'
import type { Scene } from './scene'
import { answerWords } from './words'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly box: Box
  readonly shares: ReadonlyMap<number, Snapshot>
  readonly answers: readonly Said[]
  readonly tokens: readonly string[]
  readonly focus: number
}

const THIN = 5

/** What is predicted after every position, as far as it has been read out; the position in focus tells several answers. */
export function Answers({ scene, layout, box, shares, answers, tokens, focus }: Props) {
  const say = useSay()
  const { lettering } = scene.bands
  const row = answerRow(box, layout.columns, focus, lettering)
  const known = (time: number): Snapshot | undefined => {
    const value = shares.get(time)
    return value && scene.progress.state(value.id) !== 'pending' ? value : undefined
  }
  const at = (time: number): string => tokens[time - 1] ?? ''
  return (
    <g className="chain-answers" role="group" aria-label={say(answerWords.row)}>
      <text
        className="answer-title"
        x={box.x + 2}
        y={row.title}
        dy=".36em"
        fontSize={11 * lettering}
        aria-hidden="true"
      >
        {say(lettering > 1 ? answerWords.short : answerWords.row)}
      </text>
      {row.narrow
        .filter(({ time }) => shares.has(time))
        .map(place => (
          <Best key={place.time} {...{ row, place, answers }} value={known(place.time)} token={at(place.time)} />
        ))}
      {row.wide && shares.has(focus) && (
        <Several
          {...{ row, answers }}
          place={row.wide}
          value={known(focus)}
          token={at(focus)}
          active={scene.progress.isActive(shares.get(focus)?.id ?? '')}
          onOpen={scene.onOpen}
        />
      )}
    </g>
  )
}

interface OneProps {
  readonly row: AnswerRow
  readonly place: AnswerPlace
  readonly answers: readonly Said[]
  /** The shares; nothing before they have been worked out. */
  readonly value: Snapshot | undefined
  readonly token: string
}

const Waiting = ({ row, place: { x, width } }: Pick<OneProps, 'row' | 'place'>) => (
  <path className="answer-waiting" d={`M${x},${row.lines[0] ?? 0}h${Math.max(0, width)}`} />
)

/** The first answer of a column: its name, its share as a number and as a bar, in three short lines where there is room. */
function Best({ row, place, answers, value, token }: OneProps) {
  const say = useSay()
  const [best] = value ? topOf(value.data, 1) : []
  if (!best) return <Waiting row={row} place={place} />
  const { x, width } = place
  const { form, lines, letter } = row
  const middle = x + width / 2
  const name = say(predictionSaid(token, answers, [best]))
  if (form === 'line')
    return (
      <g className="answer-best" role="img" aria-label={name}>
        <AnswerOverBar candidate={best} answers={answers} x={x} y={lines[0] ?? 0} width={width} size={letter} />
      </g>
    )
  return (
    <g className="answer-best" role="img" aria-label={name}>
      <text x={middle} y={lines[0]} dy=".36em" fontSize={letter} textAnchor="middle">
        {fitText(say(answerName(answers, best.index)), width, letter)}
      </text>
      <text x={middle} y={lines[1]} dy=".3em" fontSize={letter * 0.9} textAnchor="middle">
        {cellText(best.share)}
      </text>
      <AnswerBar share={best.share} x={x} y={(lines[2] ?? 0) - THIN} width={width} height={THIN} />
    </g>
  )
}

/** The first few answers at the position in focus; each opens the number that it is. */
function Several({
  row,
  place,
  answers,
  value,
  token,
  active,
  onOpen,
}: OneProps & { readonly active: boolean; readonly onOpen: Scene['onOpen'] }) {
  const say = useSay()
  if (!value) return <Waiting row={row} place={place} />
  const top = topOf(value.data, MOST_ANSWERS)
  const boxes = answerBoxes(row, place, top.length)
  const Drawn = row.form === 'line' ? AnswerOverBar : AnswerLine
  return top.map((candidate, k) => {
    const box = boxes[k]
    if (!box) return null
    const { x, width } = box
    const y = box.y + box.height / 2
    return (
      <g
        key={k}
        className="answer-press"
        data-active={active || undefined}
        data-value={value.id}
        data-row={candidate.index}
        data-col={0}
        aria-label={say(predictionSaid(token, answers, [candidate]))}
        {...pressing(() => onOpen(value.id, candidate.index, 0))}
      >
        <rect className="answer-target" {...box} rx={3} />
        <Drawn candidate={candidate} answers={answers} x={x} y={y} width={width} size={row.letter} />
      </g>
    )
  })
}
