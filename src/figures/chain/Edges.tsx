import { useSay } from '../language'
import type { ChainLayout, Frame } from './geometry'
import { fitTogether, moreLetter } from './beyond'
import { More } from './More'
import type { Scene } from './scene'
import { SharedWeights } from './SharedWeights'
import { WeightTag } from './Tethers'
import type { Counted } from './updates'
import { CountsLine } from './Counts'
import { countLines } from './marks'
import { moreCount, moreName } from './words'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly level: Frame['level']
  readonly width: number
  readonly length: number
  readonly updates: Counted
  readonly onToken: (time: number) => void
}

const AIR = 8
/** What the letters of the weights take at the right where they have no margin of their own. */
const TAG = 84
/** What the two counts take before them in two lines. */
const COUNTS = 112

/** What stands around the columns: the shared weights, and how many positions are left out on either side. */
export function Edges({ scene, layout, level, width, length, updates, onToken }: Props) {
  const { weights, bands } = layout
  const { lettering } = bands
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
      <Beyond {...{ layout, length, onToken }} right={right - AIR} />
    </>
  )
}

/** How many positions are left out on either side, in words where both have room for them. */
function Beyond({
  layout: { bands, columns, before, after },
  right,
  length,
  onToken,
}: Pick<Props, 'layout' | 'length' | 'onToken'> & { readonly right: number }) {
  const say = useSay()
  const chip = columns.find(({ open }) => open)
  const left = bands.beside && chip ? chip.x + chip.chip.x + chip.chip.width + AIR / 2 : AIR / 2
  const sides = [
    { side: 'before', count: before, x: left, goal: before },
    { side: 'after', count: after, x: right, goal: length - after + 1 },
  ] as const
  const told = sides.filter(({ count }) => count > 0)
  const name = ({ count, side }: (typeof sides)[number]): string => say(moreName(count, side))
  const roomy = fitTogether(told.map(name), right - left, moreLetter(bands.unit, bands.lettering))
  return told.map(each => (
    <More
      key={each.side}
      text={roomy ? name(each) : moreCount(each.count, each.side)}
      name={name(each)}
      side={each.side}
      x={each.x}
      bands={bands}
      onPress={() => onToken(each.goal)}
    />
  ))
}
