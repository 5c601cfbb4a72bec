import type { Worked } from '../../trace'
import { scalarText } from '../geometry/number-text'
import { CurvePlot } from '../operation/CurvePlot'
import { isCurve } from '../operation/curves'
import type { Curve } from '../operation/drawn'
import { Operand } from './Operand'
import { wrapOf } from './sentence'

interface Props {
  readonly cell: Worked
  readonly plot: number
  readonly at: number | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}

const INSET = 16

/** A function of one number: its curve with the operating point, and the line "σ(x) = y". */
export function FunctionStep({ cell, plot, at, onOpen }: Props) {
  const { how } = cell
  const input = how?.kind === 'function' ? how.of[0] : undefined
  if (how?.kind !== 'function' || !input) return null
  const [before, after] = wrapOf(how.name)
  return (
    <div className="function-step">
      {isCurve(how.name) && <Plot curve={how.name} point={[input.number, cell.number]} width={plot} />}
      <p className="function-line">
        <span>{before}</span>
        {input.given ? <Operand cell={input} at={at} onOpen={onOpen} /> : <span>{scalarText(input.number)}</span>}
        <span>{after}</span>
        <span className="function-result">= {scalarText(cell.number)}</span>
      </p>
    </div>
  )
}

/** The exponential of a gap on its curve. */
export const ExponentialPlot = ({ cell, plot }: Pick<Props, 'cell' | 'plot'>) => (
  <Plot curve="exp" point={[NaN, cell.number]} width={plot} />
)

interface PlotProps {
  readonly curve: Curve
  readonly point: readonly [input: number, output: number]
  readonly width: number
}

function Plot({ curve, point, width }: PlotProps) {
  const height = Math.round(width * 0.66)
  return (
    <svg className="function-plot" width={width} height={height} aria-hidden="true">
      <g transform={`translate(${INSET},${INSET})`}>
        <CurvePlot
          curve={curve}
          width={width - 2 * INSET}
          height={height - 2 * INSET - 8}
          points={[point]}
          chosen={0}
          labelled
        />
      </g>
    </svg>
  )
}
