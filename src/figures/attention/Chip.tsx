import type { Box } from '../geometry/grid-layout'
import { fitText, textWidth } from '../geometry/text-width'
import { useSay } from '../language'
import { pressing } from '../pressing'
import { isUnknown, markedName, type TokenMark } from '../token-marks'
import { UnknownBadge } from '../UnknownBadge'
import { askSaid } from './words'

const LEAST_FONT = 12
/** The position is set smaller than the word. */
const INDEX = 0.68
/** Air at both ends and between the word and its position. */
const AROUND = 14
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
  const most = Math.min(16, Math.max(LEAST_FONT, height * 0.42))
  const wide = textWidth(full, most) + textWidth(index, most * INDEX) + AROUND
  const size = Math.max(LEAST_FONT, Math.min(most, (most * width) / wide))
  const indexSize = Math.max(10, size * INDEX)
  const room = width - AROUND - textWidth(index, indexSize)
  const text = fitText(full, room, size)
  const press = onAsk && { ...pressing(() => onAsk(token)), 'aria-pressed': asking }
  return (
    <g
      className={`attention-chip${asking ? ' attention-chip-asking' : ''}${hidden ? ' attention-chip-hidden' : ''}`}
      data-mark={mark}
      aria-label={say(markedName(askSaid(`${text} ${index}${text === full ? '' : ` (${full})`}`), mark))}
      {...(press ?? { role: 'img' })}
    >
      <rect className="attention-chip-ground" x={x} y={y} width={width} height={height} rx={8} />
      {hidden && <rect className="attention-hatch" x={x} y={y} width={width} height={height} rx={8} />}
      <text x={x + width / 2} y={y + height / 2} dominantBaseline="central" textAnchor="middle" fontSize={size}>
        {`${text} `}
        <tspan className="attention-index" dx={1} dy={size * 0.28} fontSize={indexSize}>
          {index}
        </tspan>
      </text>
      {isUnknown(mark) && <UnknownBadge x={x + width} y={y} radius={BADGE} />}
    </g>
  )
}
