import type { Placed } from './flow-geometry'
import { headTexts } from './token-text'

const FONT = 14
/** Outlines and the mark of the current step reach this far beyond the cells. */
const REACH = 12

/** Tokens beside and above a large matrix, at the size of labels however much the matrix is scaled. */
export function Heads(props: {
  readonly tokens: readonly string[]
  readonly place: Placed
  readonly room: number
  readonly rows: boolean
  readonly cols: boolean
}) {
  const { tokens, place, room, rows, cols } = props
  const { size } = place
  if (size < FONT + 2) return null
  return (
    <g aria-hidden="true">
      {rows &&
        headTexts(tokens, room, FONT).map((text, k) => (
          <text key={k} x={-REACH} y={(k + 0.5) * size} textAnchor="end" dominantBaseline="central" fontSize={FONT}>
            {text}
          </text>
        ))}
      {cols &&
        headTexts(tokens, size - 4, FONT).map((text, k) => (
          <text key={k} x={(k + 0.5) * size} y={-REACH} textAnchor="middle" fontSize={FONT}>
            {text}
          </text>
        ))}
    </g>
  )
}
