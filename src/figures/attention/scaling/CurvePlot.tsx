import { cellText } from '../../geometry/number-text'
import { useSay, type Said } from '../../language'
import { FRAME, plotGeometry, type Upright } from './plot-geometry'
import type { SizeReading } from './reading'
import { curveSaid, words } from './words'

const FONT = 12
/** Names of curves that end close together are held apart by this. */
const LINE = 15

/** One measure over the size of a key, once as it is and once divided by √d_k; a dot marks the chosen size. */
export function CurvePlot(props: {
  readonly title: Said
  readonly readings: readonly SizeReading[]
  readonly at: number
  readonly of: 'spread' | 'top'
  readonly upright: Upright
  /** A level no curve can fall below. */
  readonly floor?: number
}) {
  const say = useSay()
  const { title, readings, at, of, upright, floor } = props
  const curves = (['plain', 'scaled'] as const).map(way => readings.map(reading => reading[way][of]))
  const { x, y, paths, across, up } = plotGeometry(
    readings.map(({ size }) => size),
    curves,
    upright,
  )
  const [first, last, now] = [readings[0], readings.at(-1), readings[at]]
  if (!first || !last || !now) return null
  const { width, height, left, right, bottom } = FRAME
  const ends = { plain: y(last.plain[of]), scaled: y(last.scaled[of]) }
  const apart = Math.max(0, LINE - (ends.scaled - ends.plain)) / 2
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="scaling-plot"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(curveSaid(title, first, last, of))}
      fontSize={FONT}
    >
      <text className="scaling-title" x={0} y={12}>
        {say(title)}
      </text>
      {up.map(number => (
        <g key={number} className="scaling-tick">
          <path d={`M${left},${y(number)}H${width - right}`} />
          <text x={left - 6} y={y(number)} textAnchor="end" dominantBaseline="central">
            {cellText(number)}
          </text>
        </g>
      ))}
      {across.map(size => (
        <text key={size} className="scaling-tick" x={x(size)} y={height - bottom + 16} textAnchor="middle">
          {size}
        </text>
      ))}
      {floor === undefined ? null : <path className="scaling-floor" d={`M${left},${y(floor)}H${width - right}`} />}
      <path className="scaling-now" d={`M${x(now.size)},${FRAME.top}V${height - bottom}`} />
      {(['plain', 'scaled'] as const).map((way, k) => (
        <g key={way} className={`scaling-curve scaling-${way}`}>
          <path d={paths[k]} />
          <circle cx={x(now.size)} cy={y(now[way][of])} r={4.5} />
          <text x={width - right + 8} y={ends[way] + (way === 'plain' ? -apart : apart)} dominantBaseline="central">
            {say(words[way]).replace('d_k', 'd')}
            {way === 'scaled' && (
              <tspan dy={3} fontSize={9}>
                k
              </tspan>
            )}
          </text>
        </g>
      ))}
    </svg>
  )
}
