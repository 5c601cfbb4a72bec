import { useSay } from '../../language'
import type { Corner } from './corner'

/** The named corners, each in its own corner of the square. The note belongs to the name of the button; it is shown beneath the square. */
export function CornerButtons(props: {
  readonly corners: readonly Corner[]
  readonly x: number | undefined
  readonly y: number | undefined
  readonly onCorner: (corner: Corner) => void
}) {
  const say = useSay()
  const { corners, x, y } = props
  return corners.map(corner => (
    <button
      key={`${corner.x} ${corner.y}`}
      type="button"
      className="control-corner"
      aria-pressed={x === corner.x && y === corner.y}
      data-side={corner.x}
      data-edge={corner.y}
      onClick={() => props.onCorner(corner)}
    >
      <strong>{say(corner.title)}</strong>
      <span className="control-hidden"> {say(corner.note)}</span>
    </button>
  ))
}
