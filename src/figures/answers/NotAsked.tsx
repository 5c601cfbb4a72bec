import { fitText, textWidth } from '../geometry/text-width'
import { useSay } from '../language'
import { fitsSmall, nameSize } from './name-size'
import { notAsked, notAskedSaid, notAskedShort } from './words'

/** Half of the stroke that stands for "nothing is asked" where the words have no room. */
const HALF = 4

interface Props {
  readonly x: number
  /** The middle of the line. */
  readonly y: number
}

/** A quiet stroke at a word that is not asked about. */
export function NotAskedMark({ x, y, token }: Props & { readonly token: string }) {
  const name = useSay()(notAskedSaid(token))
  return (
    <g role="img" aria-label={name}>
      <title>{name}</title>
      <path className="answer-unasked" d={`M${x - HALF},${y}h${2 * HALF}`} />
    </g>
  )
}

/** The words themselves, between `from` and `to` and as near to `x` as they can stand. */
export function NotAskedWords({
  x,
  y,
  from,
  to,
  size,
}: Props & { readonly from: number; readonly to: number; readonly size: number }) {
  const say = useSay()
  const whole = say(notAsked)
  const room = to - from
  const text = fitsSmall(textWidth(whole, size), room) ? whole : say(notAskedShort)
  const letter = nameSize(text, room, size)
  const half = Math.min(textWidth(text, letter), room) / 2
  return (
    <text
      className="answer-unasked-words"
      x={Math.max(from + half, Math.min(to - half, x))}
      y={y}
      dy=".36em"
      fontSize={letter}
      textAnchor="middle"
      aria-hidden="true"
    >
      {fitText(text, room, letter)}
    </text>
  )
}
