import { useSay } from '../../language'
import type { Corner } from './corner'

const edges = [1, 0] as const

/**
 * The named corners, above and below the square, each at its own corner: a dot can stand anywhere in the square without
 * covering a name. The note belongs to the name of the button; it is shown beneath the square.
 */
export function CornerButtons(props: {
  readonly corners: readonly Corner[]
  readonly x: number | undefined
  readonly y: number | undefined
  readonly onCorner: (corner: Corner) => void
}) {
  const say = useSay()
  const { corners, x, y } = props
  return edges.map(edge => (
    <div key={edge} className="control-pad-corners" data-edge={edge}>
      {corners
        .filter(corner => corner.y === edge)
        .sort((one, other) => one.x - other.x)
        .map(corner => (
          <button
            key={corner.x}
            type="button"
            className="control-corner"
            aria-pressed={x === corner.x && y === corner.y}
            data-side={corner.x}
            onClick={() => props.onCorner(corner)}
          >
            <strong>{say(corner.title)}</strong>
            <span className="control-hidden"> {say(corner.note)}</span>
          </button>
        ))}
    </div>
  ))
}
