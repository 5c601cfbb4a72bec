import type { Box } from '../geometry/grid-layout'
import type { FigureState } from '../Matrix'
import { LETTER, OperationMark, type OperationKind } from '../OperationMark'

const kinds: Readonly<Record<string, OperationKind>> = { σ: 'sigmoid', tanh: 'tanh', '+': 'plus' }

interface Props {
  readonly sign: string
  readonly box: Box
  readonly state: FigureState
  readonly id: string
}

/** The mark of an operation between two values. */
export function Sign({ sign, box, state, id }: Props) {
  const kind = kinds[sign]
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  if (kind) return <OperationMark kind={kind} x={x} y={y} size={box.height} state={state} id={id} />
  return (
    <g
      className="operation"
      transform={`translate(${x} ${y})`}
      data-state={state}
      data-value={id}
      role="img"
      aria-label={sign}
    >
      <rect
        className="operation-halo"
        x={-box.width / 2}
        y={-box.height / 2}
        width={box.width}
        height={box.height}
        rx={box.height / 4}
      />
      <rect
        className="operation-body"
        x={-box.width / 2}
        y={-box.height / 2}
        width={box.width}
        height={box.height}
        rx={box.height / 4}
      />
      <text className="operation-text" dy=".34em" textAnchor="middle" fontSize={box.height * LETTER} aria-hidden="true">
        {sign === 'relu' ? 'ReLU' : sign}
      </text>
    </g>
  )
}
