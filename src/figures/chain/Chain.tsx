import { useSay } from '../language'
import type { ChainProps } from './chain-props'
import { Chip } from './Chip'
import { ColumnView } from './ColumnView'
import { Edges } from './Edges'
import { Moved } from './Moved'
import { plates } from './plates'
import { Rails } from './Rails'
import { States } from './States'
import { Tethers } from './Tethers'
import { TrackStrip } from './TrackStrip'
import { useChain } from './use-chain'
import { chainName } from './words'
import './chain.css'

export type { ChainProps } from './chain-props'

/** Half of the letters that stand for the weights where these have no margin of their own. */
const TAG_MIDDLE = 40
const INTO_MARGIN = 8

/** The recurrent stage: the sentence on top, one cell a word below it, and the states that run through them all. */
export function Chain(props: ChainProps) {
  const { plate, tokens, level, width, height, onTrack, onToken } = props
  const say = useSay()
  const { layout, scene, focus, others } = useChain(props)
  const { columns, bands, weights, strips } = layout
  const { track, progress } = scene
  const learning = scene.weights.some(row => row.matrices.some(({ id }) => progress.state(id) === 'input'))
  const whenOf = (time: number) => (time === focus ? 'now' : time < focus === !track.backward ? 'past' : 'future')
  return (
    <svg
      className="chain"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="region"
      aria-label={say(chainName(plate, tokens.length))}
      data-level={level}
      data-plate={plate}
    >
      <Rails scene={scene} layout={layout} states={plates[plate].states} />
      <Tethers layout={layout} right={weights ? weights.x + INTO_MARGIN : width - TAG_MIDDLE} active={learning} />
      {columns.map(column => (
        <Moved key={column.time} box={{ x: column.x, y: 0 }}>
          <Chip
            token={tokens[column.time - 1] ?? ''}
            time={column.time}
            box={column.chip}
            unit={bands.unit}
            when={whenOf(column.time)}
            onPress={() => onToken(column.time)}
          />
          <ColumnView
            scene={scene}
            layout={layout}
            column={column}
            near={Math.abs(column.time - focus) <= (level === 'cell' ? 1 : 0)}
          />
        </Moved>
      ))}
      {plates[plate].states.map(state => (
        <States key={state.key} scene={scene} layout={layout} state={state} />
      ))}
      <Edges scene={scene} layout={layout} width={width} length={tokens.length} onToken={onToken} />
      {others.map((other, k) => {
        const box = strips[k]
        if (!box) return null
        const press = onTrack && (() => onTrack(other))
        const key = `${other.layer} ${other.backward}`
        return <TrackStrip key={key} scene={scene} track={other} box={box} columns={columns} onPress={press} />
      })}
    </svg>
  )
}
