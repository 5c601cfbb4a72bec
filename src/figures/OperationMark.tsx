import { useSay, type Said } from './language'
import type { FigureState } from './matrix/props'

/** The operations that have a mark. */
export type OperationKind = 'hadamard' | 'plus' | 'times' | 'sigmoid' | 'tanh' | 'softmax' | 'max' | 'fork'

/** One operation in a diagram. */
export interface OperationMarkProps {
  readonly kind: OperationKind
  /** The centre. */
  readonly x: number
  readonly y: number
  /** Height of the mark. */
  readonly size?: number | undefined
  readonly state: FigureState
  /** The id of the value that this operation makes. */
  readonly id?: string | undefined
  /** Read instead of the operation's own name. */
  readonly label?: string | undefined
}

type Drawing = { readonly name: Said } & (
  | { readonly shape: 'circle'; readonly strokes: string }
  | { readonly shape: 'box'; readonly text: string; readonly width: number }
  | { readonly shape: 'dot' }
)

const drawings: Readonly<Record<OperationKind, Drawing>> = {
  hadamard: { name: { en: 'multiplied unit by unit', zh: '逐元素相乘' }, shape: 'circle', strokes: '' },
  plus: { name: { en: 'added', zh: '相加' }, shape: 'circle', strokes: 'M-.26,0H.26M0,-.26V.26' },
  times: { name: { en: 'multiplied', zh: '相乘' }, shape: 'circle', strokes: 'M-.19,-.19L.19,.19M.19,-.19L-.19,.19' },
  sigmoid: { name: { en: 'sigmoid', zh: 'σ 函数' }, shape: 'box', text: 'σ', width: 1.2 },
  tanh: { name: { en: 'hyperbolic tangent', zh: '双曲正切' }, shape: 'box', text: 'tanh', width: 1.7 },
  softmax: { name: { en: 'softmax', zh: 'softmax' }, shape: 'box', text: 'softmax', width: 2.5 },
  max: { name: { en: 'maximum', zh: '取最大值' }, shape: 'box', text: 'max', width: 1.7 },
  fork: { name: { en: 'copied', zh: '复制' }, shape: 'dot' },
}

/** Width of a mark. */
function operationWidth(kind: OperationKind, size: number): number {
  const drawing = drawings[kind]
  if (drawing.shape === 'dot') return size / 4
  return drawing.shape === 'box' ? drawing.width * size : size
}

/** How large letters in a box are, as a part of its height: as large as it holds. */
export const LETTER = 0.68

/** The one drawing of an operation, the same in every figure. */
export function OperationMark({ kind, x, y, size = 32, state, id, label }: OperationMarkProps) {
  const say = useSay()
  const drawing = drawings[kind]
  return (
    <g
      className="operation"
      transform={`translate(${x} ${y})`}
      role="img"
      aria-label={label ?? say(drawing.name)}
      data-kind={kind}
      data-state={state}
      data-value={id}
    >
      <Shape drawing={drawing} size={size} width={operationWidth(kind, size)} />
    </g>
  )
}

interface ShapeProps {
  readonly drawing: Drawing
  readonly size: number
  readonly width: number
}

function Shape({ drawing, size, width }: ShapeProps) {
  switch (drawing.shape) {
    case 'dot':
      return <circle className="operation-dot" r={width / 2} />
    case 'circle':
      return (
        <>
          <circle className="operation-halo" r={size / 2} />
          <circle className="operation-body" r={size / 2} />
          {drawing.strokes === '' ? <circle className="operation-dot" r={size * 0.1} /> : null}
          <path className="operation-sign" d={drawing.strokes} transform={`scale(${size})`} />
        </>
      )
    case 'box': {
      const box = { x: -width / 2, y: -size / 2, width, height: size, rx: size / 4 }
      return (
        <>
          <rect className="operation-halo" {...box} />
          <rect className="operation-body" {...box} />
          <text className="operation-text" dy=".34em" textAnchor="middle" fontSize={size * LETTER} aria-hidden="true">
            {drawing.text}
          </text>
        </>
      )
    }
  }
}
