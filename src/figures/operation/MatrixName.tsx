import type { Expression } from '../../trace'
import { SymbolText } from '../formula/SymbolText'
import { CLEAR, reach } from './matrix-box'
import type { NameSide } from './items'
import type { Metrics } from './metrics'

interface Props {
  readonly tex: string
  readonly node: Expression
  /** Corner of the grid. */
  readonly x: number
  readonly y: number
  readonly side: NameSide
  readonly metrics: Metrics
}

/** The letter of a matrix with its shape beneath, at the side where nothing else stands. */
export function MatrixName({ tex, node, x, y, side, metrics: { cell, letter, shape, label } }: Props) {
  const { rows, cols } = node
  const { across, up } = reach(node, cell)
  const at = side === 'right' ? x + cols * cell + across + CLEAR : x + (cols * cell) / 2
  const anchor = side === 'right' ? 'start' : 'middle'
  const tall = label - CLEAR
  const top =
    side === 'above' ? y - up - label : side === 'below' ? y + rows * cell + up + CLEAR : y + (rows * cell - tall) / 2
  return (
    <g className="matrix-name" aria-hidden="true">
      <SymbolText tex={tex} x={at} y={top + letter * 0.86} size={letter} anchor={anchor} />
      <text className="matrix-shape" fontSize={shape} x={at} y={top + tall - 2} textAnchor={anchor}>
        {`${rows}×${cols}`}
      </text>
    </g>
  )
}
