import type { Snapshot } from '../../trace'
import { fillOf } from '../geometry/value-scale'
import { domainOf } from './appearance'
import type { Progress } from './progress'
import type { Reading } from './reading'
import type { TableLayout } from './table-layout'

/** The weights as bars in frames of full length 1. */
export function WeightBars(props: {
  readonly layout: TableLayout
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly reading: Reading
  readonly progress: Progress
  readonly asker: number
  readonly keys: readonly number[]
}) {
  const { layout, snapshot, reading, progress, asker, keys } = props
  const id = reading.weights
  const shown = progress.state(id) !== 'pending'
  const domain = domainOf(snapshot, id)
  return (
    <g aria-hidden="true">
      {keys.map((key, k) => {
        const frame = layout.bar(k)
        const weight = reading.pair(id, asker, key)
        const share = shown ? Math.min(1, Math.abs(weight)) : 0
        const grown = layout.across ? `scale(1, ${share})` : `scale(${share}, 1)`
        return (
          <g key={key} className="attention-bar">
            <rect className="attention-bar-frame" {...frame} />
            <rect
              className="attention-bar-body"
              {...frame}
              style={{
                fill: fillOf(weight, domain),
                transform: grown,
                transformOrigin: `${frame.x}px ${frame.y + frame.height}px`,
              }}
            />
          </g>
        )
      })}
    </g>
  )
}
