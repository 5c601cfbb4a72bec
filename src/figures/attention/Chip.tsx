import type { Box } from '../geometry/grid-layout'
import { useSay } from '../language'
import { pressing } from '../pressing'
import { isUnknown, markedName, type TokenMark } from '../token-marks'
import { UnknownBadge } from '../UnknownBadge'
import { chipText } from './chip-text'
import { askSaid } from './words'

/** From line to line, in letters. */
const LEADING = 1.1
const BADGE = 7

/** A token as a chip with its position; pressing it makes the token ask. */
export function Chip(props: {
  readonly box: Box
  readonly tokens: readonly string[]
  readonly token: number
  readonly asking: boolean
  readonly hidden: boolean
  readonly mark?: TokenMark | undefined
  readonly onAsk?: (token: number) => void
}) {
  const say = useSay()
  const { box, tokens, token, asking, hidden, mark, onAsk } = props
  const { x, y, width, height } = box
  const full = tokens[token] ?? ''
  const index = String(token + 1)
  const { lines, size, indexSize, whole } = chipText(full, index, width, height)
  const [first = '', second] = lines
  const called = whole ? `${full} ${index}` : `${first} ${index} (${full})`
  const press = onAsk && { ...pressing(() => onAsk(token)), 'aria-pressed': asking }
  return (
    <g
      className={`attention-chip${asking ? ' attention-chip-asking' : ''}${hidden ? ' attention-chip-hidden' : ''}`}
      data-mark={mark}
      aria-label={say(markedName(askSaid(called), mark))}
      {...(press ?? { role: 'img' })}
    >
      <rect className="attention-chip-ground" x={x} y={y} width={width} height={height} rx={8} />
      {hidden && <rect className="attention-hatch" x={x} y={y} width={width} height={height} rx={8} />}
      <text x={x + width / 2} y={y + height / 2} dominantBaseline="central" textAnchor="middle" fontSize={size}>
        {second === undefined ? `${first} ` : <Halves {...{ first, second, size }} x={x + width / 2} />}
        <tspan className="attention-index" dx={1} dy={size * 0.28} fontSize={indexSize}>
          {index}
        </tspan>
      </text>
      {isUnknown(mark) && <UnknownBadge x={x + width} y={y} radius={BADGE} />}
    </g>
  )
}

interface HalvesProps {
  readonly first: string
  readonly second: string
  readonly x: number
  readonly size: number
}

/** A word in two lines around the middle of its chip. */
function Halves({ first, second, x, size }: HalvesProps) {
  return (
    <>
      <tspan x={x} dy={(-LEADING / 2) * size}>
        {first}
      </tspan>
      <tspan x={x} dy={LEADING * size}>{`${second} `}</tspan>
    </>
  )
}
