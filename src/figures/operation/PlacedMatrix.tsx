import type { Run } from '../../trace'
import { plainSymbol } from '../formula/symbol-runs'
import type { CellAt } from '../geometry/grid-layout'
import type { Domain } from '../geometry/value-scale'
import { useSay, type Said } from '../language'
import { Matrix } from '../Matrix'
import { pinnedCells } from '../matrix/pinned'
import { drawn, nameAt } from './drawn'
import type { Item } from './items'
import { MatrixName } from './MatrixName'
import { NUMBERED, type Metrics } from './metrics'
import { copiedFrom, isMasked } from './reading'
import { shapeOf } from './shape-of'

interface Props {
  readonly item: Extract<Item, { kind: 'matrix' }>
  readonly metrics: Metrics
  readonly run: Run
  readonly names: Readonly<Record<string, Said>>
  readonly domain: Domain
  readonly state: 'active' | 'done'
  /** Cells that had a part in the chosen number. */
  readonly parts: readonly CellAt[]
  readonly selected?: CellAt
  readonly onOpen: (id: string, row: number, col: number) => void
}

const unnamed: Said = { en: 'result on the way', zh: '中间结果' }

/** One matrix of an equation with its name and shape. */
export function PlacedMatrix({ item, metrics, run, names, domain, state, parts, selected, onOpen }: Props) {
  const say = useSay()
  const { node, x, y, name } = item
  const { id, rows, cols, data, label } = node
  const tex = nameAt(node)
  const spoken = label && names[label.name]
  const title = spoken ? say(spoken) : tex === undefined ? say(unnamed) : plainSymbol(tex)
  const laidOut = node.op !== undefined && drawn(node).kind === 'matrix'
  const value = run.byId.get(id)
  const held = (value && run.pins.get(value)) ?? []
  const open = (row: number, col: number) => {
    const cell = laidOut ? copiedFrom(run, id, row, col) : { id, row, col }
    onOpen(cell.id, cell.row, cell.col)
  }
  return (
    <g>
      <Matrix
        id={id}
        label={title}
        rows={rows}
        cols={cols}
        data={data}
        ghost={run.ghosts.get(id)}
        x={x}
        y={y}
        size={metrics.cell}
        scale={domain}
        role={label?.role ?? 'value'}
        candidate={label?.candidate}
        shape={shapeOf(label)}
        state={state}
        numbers={metrics.cell >= NUMBERED}
        masked={(row, col) => isMasked(data, row * cols + col)}
        pinned={pinnedCells(
          held.map(cell => cell.index),
          cols,
        )}
        lit={parts}
        selected={selected}
        onOpen={open}
      />
      {tex !== undefined && <MatrixName tex={tex} node={node} x={x} y={y} side={name} metrics={metrics} />}
    </g>
  )
}
