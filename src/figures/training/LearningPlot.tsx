import { cellText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import { apart, FRAME, plotGeometry, type PlotPoint, type Upright } from './plot-geometry'
import { thinned } from './thin'
import { plotSaid, words } from './words'
import './training.css'

const FONT = 12
const LINE = 14
/** The height of a line of the key below the plot. */
const KEY = 18

/** One curve: its name stands in the key below, with its dashes. */
export interface Curve {
  readonly id: string
  readonly name: Said
  readonly points: readonly PlotPoint[]
}

/** A straight line beside the curves: what guessing would give, or what is to be reached. */
export interface Level {
  readonly kind: 'chance' | 'target'
  readonly value: number
}

/** Up to three curves over the steps of a run, with its levels, the checkpoints that were kept and the one on show. */
export function LearningPlot(props: {
  readonly title: Said
  readonly curves: readonly Curve[]
  readonly levels: readonly Level[]
  readonly budget: number
  readonly upright: Upright
  /** Steps of the checkpoints. */
  readonly marks: readonly number[]
  /** The step whose weights are on show. */
  readonly at?: number | undefined
}) {
  const say = useSay()
  const { title, budget, upright, marks, at } = props
  const curves = props.curves.map(curve => ({ ...curve, points: thinned(curve.points) }))
  const levels = props.levels.map(level => ({ ...level, name: words[level.kind] }))
  const { x, y, path, across, up } = plotGeometry(
    budget,
    curves.map(({ points }) => points),
    levels.map(({ value }) => value),
    upright,
  )
  const { width, height, left, right, bottom } = FRAME
  const floor = height - bottom
  const heights = apart(
    levels.map(({ value }) => y(value)),
    LINE,
    floor,
  )
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="training-plot"
      viewBox={`0 0 ${width} ${height + curves.length * KEY + 4}`}
      role="img"
      aria-label={say(plotSaid(title, curves, levels))}
      fontSize={FONT}
    >
      <text className="training-title" x={0} y={12}>
        {say(title)}
      </text>
      {up.map(value => (
        <g key={value} className="training-tick">
          <path d={`M${left},${y(value)}H${width - right}`} />
          <text x={left - 6} y={y(value)} textAnchor="end" dominantBaseline="central">
            {cellText(value)}
          </text>
        </g>
      ))}
      {across.map((step, k) => (
        <text key={step} className="training-tick" x={x(step)} y={floor + 18} textAnchor={k === 0 ? 'start' : 'end'}>
          {k === 0 ? step : `${step} ${say(words.steps)}`}
        </text>
      ))}
      {levels.map(({ kind, value }) => (
        <path key={kind} className={`training-level training-${kind}`} d={`M${left},${y(value)}H${width - right}`} />
      ))}
      {marks.length > 0 && <path className="training-marks" d={marks.map(step => `M${x(step)},${floor}v4`).join('')} />}
      {curves.map(({ id, points }, k) => (
        <g key={id}>
          <path className={`training-curve training-curve-${k}`} d={path(points)} />
          {points.slice(-1).map(({ step, value }) => (
            <circle key={id} className="training-end" cx={x(step)} cy={y(value)} r={2.5} />
          ))}
        </g>
      ))}
      {at !== undefined && <path className="training-at" d={`M${x(at)},${FRAME.top}V${floor + 4}`} />}
      {levels.map(({ kind, name }, k) => (
        <text
          key={kind}
          className="training-level-name"
          x={width - right + 6}
          y={heights[k]}
          dominantBaseline="central"
        >
          {say(name)}
        </text>
      ))}
      {curves.map(({ id, name }, k) => {
        const middle = height + (k + 0.5) * KEY
        return (
          <g key={id}>
            <path className={`training-curve training-curve-${k}`} d={`M${left},${middle}h24`} />
            <text x={left + 32} y={middle} dominantBaseline="central">
              {say(name)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
