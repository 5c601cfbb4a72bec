import { OperationMark, type OperationKind } from '../OperationMark'

interface Props {
  readonly mark: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly active: boolean
}

const kinds: Readonly<Record<string, OperationKind>> = { '+': 'plus', '⊙': 'hadamard' }

/** The sign between two matrices: bare for "=", the mark that all figures share for an operation. */
export function Mark({ mark, x, y, size, active }: Props) {
  const kind = kinds[mark]
  if (kind) return <OperationMark kind={kind} x={x} y={y} size={size} state={active ? 'active' : 'done'} />
  const reach = size * 0.3
  return (
    <g className="equation-sign" transform={`translate(${x},${y})`} aria-hidden="true">
      {mark === '=' ? (
        <path d={`M${-reach},${-size * 0.11}H${reach}M${-reach},${size * 0.11}H${reach}`} />
      ) : (
        <text dy="0.35em" textAnchor="middle" fontSize={size * 0.8}>
          {mark}
        </text>
      )}
    </g>
  )
}
