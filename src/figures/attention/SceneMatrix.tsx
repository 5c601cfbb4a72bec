import { memo, useMemo } from 'react'
import type { Snapshot } from '../../trace'
import type { CellAt } from '../geometry/grid-layout'
import { useSay, type Said } from '../language'
import { Matrix } from '../Matrix'
import { pinnedCells } from '../matrix/pinned'
import { domainOf, roleOf, shapeOf } from './appearance'
import type { State } from './progress'
import { isPair, type Reading } from './reading'
import { pairReading } from './pair-reading'
import { READABLE_CELL } from './scene'
import { tokenName } from './token-text'
import { words } from './words'

/** Smaller cells cannot hold a focus ring; longer sentences have pickers instead. */
const FOCUSABLE = 4

/** The cells of one matrix of the overview, at the size at which they are read. A matrix that a step leaves alone is not drawn again. */
export const SceneMatrix = memo(function SceneMatrix(props: {
  readonly value: Snapshot
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly reading: Reading
  readonly tokens: readonly string[]
  readonly name: Said
  /** The side of a cell as it is drawn, and as it stands after scaling. */
  readonly size: number
  readonly shownSize: number
  readonly large: boolean
  readonly rowsNamed: boolean
  readonly colsNamed: boolean
  readonly state: State
  readonly selectedRow: number | undefined
  readonly selectedCol: number | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
  readonly onSay: (text: string) => void
}) {
  const say = useSay()
  const { value, snapshot, reading, tokens, name, size, shownSize, large, rowsNamed, colsNamed, state } = props
  const { id, rows, cols, data, ghost } = value
  const { selectedRow, selectedCol, onOpen, onSay } = props
  const shown = state !== 'pending'
  const names = useMemo(() => tokens.map((_, k) => tokenName(tokens, k)), [tokens])
  const pinned = useMemo(() => pinnedCells(value.pinned, cols), [value, cols])
  const pair = pairOf(id)
  const masked = shown && pair ? reading.mask(pair) : undefined
  const read = useMemo(() => pair && pairReading(pair, reading, tokens), [pair, reading, tokens])
  return (
    <Matrix
      {...{ id, rows, cols, data, ghost, size, state, pinned, onSay }}
      label={say(name)}
      x={0}
      y={0}
      scale={domainOf(snapshot, id)}
      role={roleOf(value)}
      shape={shapeOf(id)}
      selected={cellAt(selectedRow, selectedCol)}
      numbers={large && shownSize >= READABLE_CELL}
      masked={masked}
      interactive={large && shown && shownSize >= FOCUSABLE}
      rowHeads={rowsNamed ? names : undefined}
      colHeads={colsNamed ? names : undefined}
      reading={read}
      description={id === 'B' ? say(words.visibility) : undefined}
      onOpen={large ? (row, col) => onOpen(id, row, col) : undefined}
    />
  )
})

const cellAt = (row: number | undefined, col: number | undefined): CellAt | undefined =>
  row === undefined || col === undefined ? undefined : [row, col]

/** The id when its cells are pairs of a query and a key. */
const pairOf = (id: string) => (id === 'B' || isPair(id) ? id : undefined)
