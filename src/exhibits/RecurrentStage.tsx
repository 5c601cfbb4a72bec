import { lazy } from 'react'
import { useSay } from '../figures/language'
import { positionsOf, trainedOf } from '../recipe'
import type { Track } from '../trace'
import { askedPositions } from './asked'
import type { StageProps } from './exhibit'
import { shownPositions } from './start-mark'
import { tokenMarks } from './token-marks'

/** Fetches the drawing, which is also fetched when it is first shown. */
export const fetchChain = async () => ({ default: (await import('../figures/chain/Chain')).Chain })

const Chain = lazy(fetchChain)

/** The chain of one recurrent model; the three differ only in the plate that is drawn. */
export const recurrentStage = (plate: 'rnn' | 'gru' | 'lstm') =>
  function RecurrentStage(props: StageProps) {
    const { recipe, run, snapshot, steps, step, level, names, width, height, onOpen, onToken, onStep } = props
    const say = useSay()
    const { tokens, words } = shownPositions(positionsOf(recipe), say)
    const { cell, value } = recipe.focus
    const goToTrack = ({ layer, backward }: Track) => {
      const time = steps[step]?.time ?? 1
      const there = steps.findLast(s => s.track.layer === layer && s.track.backward === backward && s.time === time)
      if (there) onStep(there.id)
    }
    return (
      <Chain
        plate={plate}
        options={recipe.options}
        run={run}
        snapshot={snapshot}
        units={props.units}
        tokens={tokens}
        words={words}
        tokenMarks={tokenMarks(recipe)}
        folded={props.folded}
        marked={props.marked}
        trainingUpdates={props.trainingUpdates}
        answers={trainedOf(recipe.weights)?.answers ?? []}
        asked={askedPositions(recipe)}
        steps={steps}
        step={step}
        level={level}
        width={width}
        height={height}
        names={names}
        {...(value && cell ? { selected: { id: value, row: cell[0], col: cell[1] } } : {})}
        onOpen={onOpen}
        onToken={onToken}
        onTrack={goToTrack}
      />
    )
  }
