import type { Snapshot } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import type { ShownComponents } from './components'
import { roleOf, shapeOf } from './appearance'
import type { Progress } from './progress'
import type { TableLayout } from './table-layout'
import { VectorOutline } from './VectorOutline'

/** Outlines of the question, the addresses, the contents and the output: the question's point fits the addresses' notch. */
export function TableVectors(props: {
  readonly layout: TableLayout
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly progress: Progress
  readonly keys: readonly number[]
}) {
  const { layout, snapshot, progress, keys } = props
  const drawn = (id: string, first: Box, shown: ShownComponents, key: string) => {
    const gap = shown.at.indexOf(undefined)
    return (
      <VectorOutline
        key={key}
        first={first}
        slots={shown.slots}
        upright={!layout.rowVectors}
        shape={shapeOf(id)}
        role={roleOf(snapshot.get(id))}
        pending={progress.state(id) === 'pending'}
        {...(gap < 0 ? {} : { gap })}
      />
    )
  }
  return (
    <g aria-hidden="true">
      {drawn('Q', layout.question(0), layout.keys, 'Q')}
      {keys.map((key, k) => drawn('K', layout.address(k, 0), layout.keys, `K ${key}`))}
      {keys.map((key, k) => drawn('V', layout.content(k, 0), layout.values, `V ${key}`))}
      {drawn('O', layout.output(0), layout.values, 'O')}
    </g>
  )
}
