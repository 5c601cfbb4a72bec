import { lanesOf, blockOf } from './block'
import { stateBox } from './boxes'
import type { Handed } from './drawing'
import type { ChainLayout } from './geometry'
import { stateAt } from './identity'
import { Rail } from './Rail'
import type { Scene } from './scene'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly states: readonly Handed[]
}

/** The rails of a chain, stronger as far as their state is already known. */
export function Rails({ scene, layout, states }: Props) {
  const { span, boundaries, blocks } = layout
  const { backward } = scene.track
  const known = (state: Handed): number => {
    const reached = boundaries.filter(
      ({ index }) => scene.progress.state(stateAt(state, scene.track, index)) !== 'pending',
    )
    const furthest = backward ? reached[0] : reached.at(-1)
    if (!furthest) return 0
    return Math.abs(furthest.x - (backward ? span.x + span.width : span.x)) / Math.max(1, span.width)
  }
  return states
    .filter(({ rail }) => rail)
    .map(state => (
      <Rail
        key={state.key}
        scene={scene}
        state={state}
        box={stateBox(state, layout, 0)}
        rows={lanesOf(blockOf(blocks, state.key))}
        span={span}
        known={known(state)}
        backward={backward}
      />
    ))
}
