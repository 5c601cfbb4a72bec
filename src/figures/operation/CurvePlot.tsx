import { scalarText } from '../geometry/number-text'
import type { Curve } from './drawn'
import { curvePath, curves, inWindow } from './curves'

interface Props {
  readonly curve: Curve
  readonly width: number
  readonly height: number
  /** Pairs of input and output to mark on the curve. */
  readonly points: readonly (readonly [input: number, output: number])[]
  /** Index of the pair that is pointed out. */
  readonly chosen?: number
  /** Whether the ends of the window are printed. */
  readonly labelled?: boolean
}

/** A function as a curve with a dot for every number that goes through it, the chosen one with its way in and out. */
export function CurvePlot({ curve, width, height, points, chosen, labelled = false }: Props) {
  const [zeroX, zeroY] = inWindow(curve, 0, curve === 'exp' ? 1 : 0, width, height)
  const floor = inWindow(curve, 0, Math.max(0, curves[curve].y[0]), width, height)[1]
  const point = chosen === undefined ? undefined : points[chosen]
  const big = point && inWindow(curve, point[0], point[1], width, height)
  return (
    <g className="curve-plot" aria-hidden="true">
      <path d={`M0,${floor}H${width}M${zeroX},0V${height}`} className="curve-axes" />
      {curve !== 'exp' && curve !== 'relu' && (
        <path d={`M0,0H${width}M0,${height}H${width}`} className="curve-bounds" />
      )}
      <path d={curvePath(curve, width, height)} className="curve-line" />
      {points.map(([input, output], k) => {
        const [x, y] = inWindow(curve, input, output, width, height)
        return <circle key={k} cx={x} cy={y} r={2.5} className="curve-dot" />
      })}
      {labelled && <Ends curve={curve} width={width} floor={floor} zeroX={zeroX} height={height} />}
      {big && (
        <g className="curve-chosen">
          <path d={`M${big[0]},${curve === 'tanh' ? zeroY : floor}V${big[1]}H${zeroX}`} />
          <circle cx={big[0]} cy={big[1]} r={5} />
        </g>
      )}
    </g>
  )
}

interface EndsProps {
  readonly curve: Curve
  readonly width: number
  readonly height: number
  readonly floor: number
  readonly zeroX: number
}

/** The numbers at the ends of both axes. */
function Ends({ curve, width, height, floor, zeroX }: EndsProps) {
  const { x, y } = curves[curve]
  const beside =
    curve === 'exp' ? ({ x: zeroX + 6, textAnchor: 'start' } as const) : ({ x: zeroX - 6, textAnchor: 'end' } as const)
  return (
    <g className="curve-ends">
      <text x={0} y={floor + 16}>
        {scalarText(x[0])}
      </text>
      <text x={width} y={floor + 16} textAnchor="end">
        {scalarText(x[1])}
      </text>
      <text {...beside} y={16}>
        {scalarText(y[1])}
      </text>
      {y[0] < 0 && (
        <text x={zeroX + 6} y={height - 6}>
          {scalarText(y[0])}
        </text>
      )}
    </g>
  )
}
