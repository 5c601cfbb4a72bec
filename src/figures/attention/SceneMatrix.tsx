import { useSay } from '../language'
import { Matrix } from '../Matrix'
import { domainOf, roleOf, shapeOf } from './appearance'
import type { MatrixWithSumsProps } from './MatrixWithSums'
import { isPair } from './reading'
import { tokenName } from './token-text'

/** Cells from this size on show their numbers. */
const READABLE = 30
/** Smaller cells cannot hold a focus ring; longer sentences have pickers instead. */
const FOCUSABLE = 4

/** The cells of one matrix of the overview, at the size at which they are read. */
export function SceneMatrix(props: MatrixWithSumsProps) {
  const say = useSay()
  const { item, value, snapshot, reading, tokens, name, state, selected, onOpen, onSay } = props
  const { id, place, size, large, pair, rowsNamed, colsNamed } = item
  const { rows, cols, data, ghost } = value
  const masked = (row: number, col: number): boolean => {
    const [query, key] = reading.columns ? [col, row] : [row, col]
    return isPair(id) ? reading.hidden(id, query, key) : !reading.visible(query, key)
  }
  const shown = state !== 'pending'
  const names = tokens.map((_, k) => tokenName(tokens, k))
  const pinned = new Set(value.pinned)
  return (
    <Matrix
      {...{ id, rows, cols, data, ghost, size, state, selected, onSay }}
      label={say(name)}
      x={0}
      y={0}
      scale={domainOf(snapshot, id)}
      role={roleOf(id)}
      shape={shapeOf(id)}
      numbers={large && place.size >= READABLE}
      masked={shown && pair ? masked : undefined}
      pinned={(row, col) => pinned.has(row * cols + col)}
      interactive={large && shown && place.size >= FOCUSABLE}
      rowHeads={rowsNamed ? names : undefined}
      colHeads={colsNamed ? names : undefined}
      reading={pair && !reading.columns ? 'attention' : 'numbers'}
      onOpen={large ? onOpen : undefined}
    />
  )
}
