import { useSay } from '../language'
import { Wire, type Cargo } from '../Wire'
import { stateBox } from './boxes'
import type { Handed } from './drawing'
import type { ChainLayout } from './geometry'
import { stateAt } from './identity'
import { loopReach } from './marks'
import { outlinePadding } from '../matrix/outline'
import type { Scene } from './scene'
import { loopWords } from './words'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly states: readonly Handed[]
  readonly focus: number
  readonly length: number
  readonly words: number
  /** Whether the current step begins a position. */
  readonly reading: boolean
}

const LETTER = 14

/** The recurrence as textbooks draw it: every state leaves the cell and comes back as the past of the next word. */
export function Loops({ scene, layout, states, focus, length, words, reading }: Props) {
  const say = useSay()
  const { bands, span } = layout
  const { track, snapshot, progress } = scene
  const unit = bands.mark
  const turned = track.backward ? -1 : 1
  const [out, back] = track.backward ? [span.x, span.x + span.width] : [span.x + span.width, span.x]
  const past = track.backward ? focus : focus - 1
  const lowestFirst = [...states].sort((a, b) => Number(a.band === 'upper') - Number(b.band === 'upper'))
  return (
    <g className="chain-loops chain-appears">
      {lowestFirst.map((state, k) => {
        const { y, width, height } = stateBox(state, layout, 0)
        const middle = y + height / 2
        const edge = width / 2 + outlinePadding(bands.size) + 2
        const around = loopReach(bands, k)
        const reach = turned * (width / 2 + around.beside)
        const below = bands.foot.y + around.below
        const id = stateAt(state, track, past)
        const value = snapshot.get(id)
        const cargo: Cargo | undefined = value && { data: value.data, scale: scene.domain(state.key) }
        const first = past === (track.backward ? length : 0)
        return (
          <Wire
            key={state.key}
            kind="recurrence"
            role={state.key === 'c' ? 'content' : 'state'}
            state={reading && !first ? 'active' : progress.state(id) === 'pending' ? 'idle' : 'done'}
            points={[
              { x: out + turned * edge, y: middle },
              { x: out + reach, y: middle },
              { x: out + reach, y: below },
              { x: back - reach, y: below },
              { x: back - reach, y: middle },
              { x: back - turned * edge, y: middle },
            ]}
            radius={10 * unit}
            {...(cargo ? { cargo } : {})}
          />
        )
      })}
      <text
        x={span.x + span.width / 2}
        y={bands.foot.y + bands.foot.height - 10 * unit}
        dy=".36em"
        fontSize={LETTER * unit}
        textAnchor="middle"
      >
        {say(loopWords(focus, words))}
      </text>
    </g>
  )
}
