import type { ChainLayout, Frame } from './geometry'
import { More } from './More'
import type { Scene } from './scene'
import { SharedWeights } from './SharedWeights'
import { WeightTag } from './Tethers'
import type { Updates } from './updates'
import { CountsLine } from './Counts'
import { countLines } from './marks'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly level: Frame['level']
  readonly width: number
  readonly length: number
  readonly updates: Updates
  readonly onToken: (time: number) => void
}

const AIR = 8
/** What the letters of the weights take at the right where they have no margin of their own. */
const TAG = 84
/** What the two counts take before them in two lines. */
const COUNTS = 112

/** What stands around the columns: the shared weights, and how many positions are left out on either side. */
export function Edges({ scene, layout, level, width, length, updates, onToken }: Props) {
  const { weights, bands, before, after } = layout
  const { margin, unit, lettering } = bands
  const lines = countLines({ width, level, lettering })
  const taken = { 0: 0, 1: 2 * COUNTS, 2: COUNTS }[lines]
  const right = weights ? weights.x : width - (TAG + taken) * lettering
  return (
    <>
      {weights ? (
        <SharedWeights scene={scene} box={weights} updates={updates} />
      ) : (
        <>
          {lines !== 0 && <CountsLine updates={updates} bands={bands} x={width - TAG * lettering} lines={lines} />}
          <WeightTag scene={scene} layout={layout} x={width - AIR / 2} />
        </>
      )}
      {before > 0 && (
        <More
          count={before}
          side="before"
          x={AIR / 2}
          margin={margin}
          unit={unit}
          lettering={lettering}
          onPress={() => onToken(before)}
        />
      )}
      {after > 0 && (
        <More
          count={after}
          side="after"
          x={right - AIR}
          margin={margin}
          unit={unit}
          lettering={lettering}
          onPress={() => onToken(length - after + 1)}
        />
      )}
    </>
  )
}
