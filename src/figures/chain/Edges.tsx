import type { ChainLayout } from './geometry'
import { More } from './More'
import type { Scene } from './scene'
import { SharedWeights } from './SharedWeights'
import { WeightTag } from './Tethers'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly width: number
  readonly length: number
  readonly onToken: (time: number) => void
}

const AIR = 8
/** What the letters of the weights take at the right where they have no margin of their own. */
const TAG = 80

/** What stands around the columns: the shared weights, and how many positions are left out on either side. */
export function Edges({ scene, layout, width, length, onToken }: Props) {
  const { weights, bands, before, after } = layout
  const { margin, unit } = bands
  const right = weights ? weights.x : width - TAG
  return (
    <>
      {weights ? (
        <SharedWeights scene={scene} box={weights} />
      ) : (
        <WeightTag scene={scene} layout={layout} x={width - AIR / 2} />
      )}
      {before > 0 && (
        <More count={before} side="before" x={AIR / 2} margin={margin} unit={unit} onPress={() => onToken(before)} />
      )}
      {after > 0 && (
        <More
          count={after}
          side="after"
          x={right - AIR}
          margin={margin}
          unit={unit}
          onPress={() => onToken(length - after + 1)}
        />
      )}
    </>
  )
}
