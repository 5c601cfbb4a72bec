import { useSay } from '../language'
import { markOf } from '../token-marks'
import { Answers } from './Answers'
import type { ChainProps } from './chain-props'
import { Chip } from './Chip'
import { ColumnView } from './ColumnView'
import { Edges } from './Edges'
import { Flags } from './Flags'
import { Loops } from './Loops'
import { isFolded, isMarked } from './marks'
import { Moved } from './Moved'
import { plates } from './plates'
import { Rails } from './Rails'
import { States } from './States'
import { Tethers } from './Tethers'
import { TrackStrip } from './TrackStrip'
import { UnitNames } from './UnitNames'
import { useChain } from './use-chain'
import { useStill } from './use-still'
import { chainName, foldedName } from './words'
import './chain.css'

export type { ChainProps } from './chain-props'

/** Half of the letters that stand for the weights where these have no margin of their own. */
const TAG_MIDDLE = 40
const INTO_MARGIN = 8

/** The recurrent stage: the sentence on top, one cell a word below it, and the states that run through them all. */
export function Chain(props: ChainProps) {
  const { plate, tokens, words, steps, level, width, height, onTrack, onToken } = props
  const say = useSay()
  const { layout, scene, focus, others, tracks, updates, shares } = useChain(props)
  const folded = isFolded(props)
  const still = useStill(folded)
  const { columns, bands, weights, strips } = layout
  const { track, progress } = scene
  const learning = scene.weights.some(row => row.matrices.some(({ id }) => progress.state(id) === 'input'))
  const whenOf = (time: number) => (time === focus ? 'now' : time < focus === !track.backward ? 'past' : 'future')
  const reading = steps[props.step]?.time !== steps[props.step - 1]?.time
  return (
    <svg
      className="chain"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="region"
      aria-label={say(folded ? foldedName(plate, focus, tokens.length) : chainName(plate, tokens.length))}
      data-level={level}
      data-plate={plate}
      {...still}
    >
      <Rails scene={scene} layout={layout} states={plates[plate].states} />
      <Tethers
        layout={layout}
        right={weights ? weights.x + INTO_MARGIN : width - TAG_MIDDLE}
        words={words}
        folded={folded}
        active={learning}
      />
      {columns.map(column => (
        <Moved key={column.time} box={{ x: column.x, y: 0 }} shown={!column.hidden}>
          <Chip
            token={tokens[column.time - 1] ?? ''}
            time={column.time}
            box={column.chip}
            unit={bands.unit}
            lettering={bands.lettering}
            when={whenOf(column.time)}
            padded={column.time > words}
            mark={markOf(props.tokenMarks, column.time - 1)}
            onPress={() => onToken(column.time)}
          />
          <ColumnView
            scene={scene}
            layout={layout}
            column={column}
            words={words}
            folded={folded}
            near={Math.abs(column.time - focus) <= (level === 'cell' ? 1 : 0)}
          />
        </Moved>
      ))}
      {plates[plate].states.map(state => (
        <States key={state.key} scene={scene} layout={layout} state={state} />
      ))}
      <UnitNames scene={scene} layout={layout} states={plates[plate].states} />
      {folded && (
        <Loops
          scene={scene}
          layout={layout}
          states={plates[plate].states}
          focus={focus}
          length={tokens.length}
          words={words}
          reading={reading}
        />
      )}
      {isMarked(props) &&
        plates[plate].states.map(state => (
          <Flags
            key={state.key}
            scene={scene}
            layout={layout}
            state={state}
            tracks={tracks}
            words={words}
            length={tokens.length}
          />
        ))}
      <Edges
        scene={scene}
        layout={layout}
        level={level}
        width={width}
        length={tokens.length}
        updates={updates}
        onToken={onToken}
      />
      {others.map((other, k) => {
        const box = strips[k]
        if (!box) return null
        const press = onTrack && (() => onTrack(other))
        const key = `${other.layer} ${other.backward}`
        return <TrackStrip key={key} scene={scene} track={other} box={box} columns={layout.places} onPress={press} />
      })}
      {layout.answers && (
        <Answers
          {...{ scene, layout, shares, tokens, focus }}
          box={layout.answers}
          answers={props.answers ?? []}
          asked={props.asked}
        />
      )}
    </svg>
  )
}
