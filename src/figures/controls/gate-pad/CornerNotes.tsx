import { useSay } from '../../language'
import { nearestCorner, type Corner } from './corner'
import type { Place } from './pad'

/**
 * What the nearest corner does, in one line. The other notes lie invisible in the same place, so that the longest of them sets
 * the height and nothing below moves while the pad is dragged.
 */
export function CornerNotes({ corners, place }: { readonly corners: readonly Corner[]; readonly place: Place }) {
  const say = useSay()
  const nearest = nearestCorner(corners, place)
  return (
    <div className="control-pad-notes" aria-hidden="true">
      {corners.map(corner => (
        <p key={`${corner.x} ${corner.y}`} className="control-note" data-shown={corner === nearest}>
          <strong>{say(corner.title)}</strong> {say(corner.note)}
        </p>
      ))}
    </div>
  )
}
