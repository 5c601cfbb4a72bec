import type { Snapshot } from '../../trace'
import { NotAskedMark } from '../answers/NotAsked'
import type { Box } from '../geometry/grid-layout'
import { useSay, type Said } from '../language'
import { answerRow } from './answer-row'
import { answerSlots } from './answer-slots'
import { Best, Waiting } from './BestAnswer'
import type { ChainLayout } from './geometry'
import type { Scene } from './scene'
import { Several } from './SeveralAnswers'
import { answerWords } from './words'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly box: Box
  readonly shares: ReadonlyMap<number, Snapshot>
  readonly answers: readonly Said[]
  /** Which positions are asked about; all of them where absent. */
  readonly asked: readonly boolean[] | undefined
  readonly tokens: readonly string[]
  readonly focus: number
}

/** What is predicted after every position that is asked about, as far as it has been read out; that in focus tells several answers. */
export function Answers({ scene, layout, box, shares, answers, asked, tokens, focus }: Props) {
  const say = useSay()
  const { lettering } = scene.bands
  const isAsked = (time: number): boolean => asked?.[time - 1] ?? true
  const known = (time: number): Snapshot | undefined => {
    const value = shares.get(time)
    return value && scene.progress.state(value.id) !== 'pending' ? value : undefined
  }
  const told = new Set([...shares.keys()].filter(time => known(time) && (time === focus || isAsked(time))))
  const places = answerSlots(layout, box, lettering, scene.track.backward, time => shares.has(time))
  const row = answerRow(box, places, focus, lettering, told)
  const at = (time: number): string => tokens[time - 1] ?? ''
  const several = row.wide && known(focus)
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
      {row.narrow.map(place => {
        const { time, x, width } = place
        const value = known(time)
        if (!isAsked(time)) return <NotAskedMark key={time} x={x + width / 2} y={row.lines[0] ?? 0} token={at(time)} />
        if (!value) return <Waiting key={time} {...{ row, place }} />
        return <Best key={time} {...{ row, place, answers, value }} token={at(time)} />
      })}
      {row.wide && several && (
        <Several
          {...{ row, answers }}
          own={places.find(({ time }) => time === focus) ?? row.wide}
          place={row.wide}
          value={several}
          token={at(focus)}
          asked={isAsked(focus)}
          active={scene.progress.isActive(several.id)}
          onOpen={scene.onOpen}
        />
      )}
    </g>
  )
}
