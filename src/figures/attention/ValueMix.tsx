import type { Reading } from './reading'
import type { Progress } from './progress'
import { fillOf, type Domain } from '../geometry/value-scale'
import { slicesOf } from './slices'
import type { TableLayout } from './table-layout'

/**
 * A slice of every content, as wide as its weight. Put side by side the slices of a budget of 1 fill the output exactly,
 * which is what "weighted average" means.
 */
export function ValueMix(props: {
  readonly layout: TableLayout
  readonly reading: Reading
  readonly progress: Progress
  readonly domain: Domain
  readonly asker: number
  readonly keys: readonly number[]
}) {
  const { layout, reading, progress, domain, asker, keys } = props
  if (progress.terms === 'pending') return null
  const mixed = progress.state('O') !== 'pending'
  const slots = layout.values.at.flatMap((index, slot) => (index === undefined ? [] : [{ index, slot }]))
  const slices = slicesOf(reading, asker, keys)
  return (
    <g className={`attention-mix attention-mix-${progress.terms}`} aria-hidden="true">
      {slices.map(({ key, share, before, negative }, k) => (
        <g key={key} className={negative ? 'attention-slice attention-slice-negative' : 'attention-slice'}>
          {slots.map(({ index, slot }) => {
            const fill = fillOf(reading.vector('V', key, index), domain)
            const own = layout.slice(k, slot, share)
            const output = layout.output(slot)
            const [start, depth] = [before * output.width, share * output.width]
            const placed = layout.rowVectors
              ? { ...output, y: output.y + start, height: depth }
              : { ...output, x: output.x + start, width: depth }
            return (
              <g key={slot}>
                <rect {...own} style={{ fill }} />
                {!mixed && <rect {...placed} style={{ fill }} />}
              </g>
            )
          })}
        </g>
      ))}
    </g>
  )
}
