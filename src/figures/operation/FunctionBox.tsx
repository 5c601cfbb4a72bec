import { SymbolText } from '../formula/SymbolText'
import { arrowhead, type Point } from '../geometry/path'
import type { CellAt } from '../geometry/grid-layout'
import { CurvePlot } from './CurvePlot'
import type { Curve } from './drawn'
import type { Item } from './items'
import type { Metrics } from './metrics'

/** Beyond this many numbers their dots would be a smear, so only the chosen one is drawn. */
const MOST_DOTS = 64
const INSET = 10

interface Props {
  readonly item: Extract<Item, { kind: 'function' }>
  readonly metrics: Metrics
  /** Whether this function makes the value that the picture is about. */
  readonly active: boolean
  /** The chosen cell of the result, when it is one number that comes from this function. */
  readonly chosen?: CellAt
}

/** A function between what goes in and what comes out: its curve with a dot a number, or its rule. */
export function FunctionBox({ item, metrics, active, chosen }: Props) {
  const { node, tex, curve, x, y, width, height, direction } = item
  const [input] = node.inputs
  const all = Array.from(node.data, (result, k) => [input?.data[k] ?? NaN, result] as const)
  const at = chosen && chosen[0] * node.cols + chosen[1]
  const few = all.length <= MOST_DOTS
  const points = few ? all : all.filter((_, k) => k === at)
  const index = few ? at : at === undefined ? undefined : 0
  return (
    <g className="function-box" data-active={active} transform={`translate(${x},${y})`}>
      <Ways width={width} height={height} direction={direction} reach={metrics.gap} />
      {active && <rect x={-3} y={-3} width={width + 6} height={height + 6} rx={11} className="function-halo" />}
      <rect width={width} height={height} rx={8} className="function-frame" />
      {curve ? (
        <g transform={`translate(${INSET},${INSET})`}>
          <CurvePlot
            curve={curve}
            width={width - 2 * INSET}
            height={height - 2 * INSET}
            points={points}
            {...(index === undefined ? {} : { chosen: index })}
          />
        </g>
      ) : (
        <SymbolText tex={tex} x={width / 2} y={height / 2 + metrics.letter * 0.34} size={metrics.letter} />
      )}
      {curve && <CurveName tex={tex} curve={curve} width={width} height={height} size={metrics.letter * 0.75} />}
    </g>
  )
}

/** The way in and the way out. */
function Ways({
  width,
  height,
  direction,
  reach,
}: {
  readonly width: number
  readonly height: number
  readonly direction: 'right' | 'down'
  readonly reach: number
}) {
  const across = direction === 'right'
  const way = (from: number, to: number): readonly Point[] =>
    across
      ? [
          { x: from, y: height / 2 },
          { x: to, y: height / 2 },
        ]
      : [
          { x: width / 2, y: from },
          { x: width / 2, y: to },
        ]
  const end = across ? width : height
  const ways = [way(-reach + 7, -1), way(end + 1, end + reach - 7)]
  return (
    <g className="function-ways" aria-hidden="true">
      {ways.map(([a, b], k) => a && b && <path key={k} d={`M${a.x},${a.y}L${b.x},${b.y}`} />)}
      <path d={arrowhead(ways[1] ?? [], 7)} className="function-head" />
    </g>
  )
}

/** The name stands in the corner that its curve leaves free. */
function CurveName({
  tex,
  curve,
  width,
  height,
  size,
}: {
  readonly tex: string
  readonly curve: Curve
  readonly width: number
  readonly height: number
  readonly size: number
}) {
  return curve === 'exp' ? (
    <SymbolText tex={tex} x={INSET} y={INSET + size} size={size} anchor="start" />
  ) : (
    <SymbolText tex={tex} x={width - INSET} y={height - INSET - size * 0.4} size={size} anchor="end" />
  )
}
