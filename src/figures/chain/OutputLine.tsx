import { textWidth } from '../geometry/text-width'
import { useSay } from '../language'
import { segments, type FlagSite, type Stretch } from './flag-site'
import type { ChainLayout } from './geometry'
import { flagWords } from './words'

interface Props {
  readonly layout: ChainLayout
  readonly site: FlagSite
  readonly words: number
  /** The number that is returned at a position of padding. */
  readonly padded: (time: number) => string
  readonly backward: boolean
  /** Whether the other direction makes the other half. */
  readonly half: boolean
}

const TICK = 7
const GAP = 7
const BESIDE_ZERO = 12

/** One line along all positions, with a tick to every state that is returned and a 0 at padding. */
export function OutputLine({ layout, site, words, padded, backward, half }: Props) {
  const say = useSay()
  const { y, outward, unit, size, made } = site
  const title = say(flagWords.output(half))
  const reach = textWidth(title, size) / 2 + GAP
  const home = (backward ? layout.columns.at(-1) : layout.columns[0]) ?? { x: 0, width: 0 }
  const middle = home.x + home.width / 2
  const read = layout.columns.map(({ x, laid }): Stretch => [x + laid.chip - GAP, x + laid.chip + GAP])
  const ends = made.map(({ x }) => x)
  const gaps: readonly Stretch[] = [...(outward < 0 ? read : []), [middle - reach, middle + reach]]
  const line = segments([Math.min(...ends), Math.max(...ends)], gaps)
  return (
    <>
      <path
        className="chain-flag-line"
        d={[
          ...line.map(([from, to]) => `M${from},${y}H${to}`),
          ...made.filter(({ time }) => time <= words).map(({ x }) => `M${x},${y}v${-outward * TICK * unit}`),
        ].join('')}
      />
      {made
        .filter(({ time }) => time > words)
        .map(({ time, x }) => (
          <text key={time} x={x} y={y + outward * BESIDE_ZERO * unit} dy=".33em" fontSize={size} textAnchor="middle">
            {padded(time)}
          </text>
        ))}
      <text x={middle} y={y} dy=".33em" fontSize={size} textAnchor="middle">
        {title}
      </text>
    </>
  )
}
