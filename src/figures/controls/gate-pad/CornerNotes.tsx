import { useSay } from '../../language'
import { nearestCorner, type Corner } from './corner'
import type { Place } from './pad'

/** As far from a corner its note still holds: a gate is nearly as open or shut as can be. */
const THERE = 0.1

/**
 * What a corner does, in one line, while the gates are held there. The notes lie invisible in the same place, so that the
 * longest of them sets the height and nothing below moves while the pad is dragged.
 */
export function CornerNotes({
  corners,
  held,
}: {
  readonly corners: readonly Corner[]
  readonly held: Place | undefined
}) {
  const say = useSay()
  const nearest = held && nearestCorner(corners, held)
  const here = nearest && Math.hypot(nearest.x - held.x, nearest.y - held.y) <= THERE ? nearest : undefined
  return (
    <div className="control-pad-notes" aria-hidden="true">
      {corners.map(corner => (
        <p key={`${corner.x} ${corner.y}`} className="control-note" data-shown={corner === here}>
          <strong>{say(corner.title)}</strong> {say(corner.note)}
        </p>
      ))}
    </div>
  )
}
