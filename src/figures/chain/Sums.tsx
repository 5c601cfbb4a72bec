import type { Box } from '../geometry/grid-layout'
import type { FigureState } from '../Matrix'
import { laneHeights } from './Rail'

interface Props {
  readonly box: Box
  readonly rows: number
  readonly state: FigureState
  readonly id: string
}

const LARGEST = 11
const LEAST_SIGN = 4

/** A plus on every lane, strung on the wire that brings what is added. */
export function Sums({ box, rows, state, id }: Props) {
  const x = box.x + box.width / 2
  const lanes = laneHeights(box, rows)
  const radius = Math.min(Math.max(LARGEST, (box.height / rows) * 0.18), (box.height / rows) * 0.3)
  const arm = radius * 0.55
  const last = lanes.at(-1) ?? box.y
  return (
    <g className="chain-sums" data-state={state} data-value={id} aria-hidden="true">
      <path className="chain-sums-feed" d={`M${x},${box.y}V${last}`} />
      {lanes.map(y => (
        <g key={y} transform={`translate(${x} ${y})`}>
          <circle r={Math.max(2, radius)} />
          {radius >= LEAST_SIGN && <path d={`M${-arm},0H${arm}M0,${-arm}V${arm}`} />}
        </g>
      ))}
    </g>
  )
}
