import type { Expression, Run } from '../../trace'
import type { CellAt } from '../geometry/grid-layout'
import type { Domain } from '../geometry/value-scale'
import type { Said } from '../language'
import { Corner } from './Corner'
import { FunctionBox } from './FunctionBox'
import type { Item } from './items'
import { Mark } from './Mark'
import type { Metrics } from './metrics'
import { PlacedMatrix } from './PlacedMatrix'

/** What every item of one equation is drawn with. */
export interface Equation {
  readonly root: Expression
  readonly byId: ReadonlyMap<string, Expression>
  readonly metrics: Metrics
  readonly run: Run
  readonly names: Readonly<Record<string, Said>>
  readonly scales: ReadonlyMap<string, Domain>
  /** Cells that had a part in the chosen number, by value. */
  readonly parts: ReadonlyMap<string, readonly CellAt[]>
  readonly onOpen: (id: string, row: number, col: number) => void
}

interface Props<Kind extends Item['kind'] = Item['kind']> {
  readonly item: Extract<Item, { readonly kind: Kind }>
  readonly equation: Equation
}

/** A number is followed through an operation when exactly one of its cells has a part in the chosen one. */
const single = (cells: readonly CellAt[] | undefined): { readonly chosen?: CellAt } =>
  cells?.length === 1 && cells[0] ? { chosen: cells[0] } : {}

/** One item of an equation, whatever it is. */
export function EquationItem({ item, equation }: Props) {
  const { root, byId, metrics, parts } = equation
  switch (item.kind) {
    case 'matrix':
      return <EquationMatrix item={item} equation={equation} />
    case 'mark':
      return <Mark mark={item.mark} x={item.x} y={item.y} size={metrics.mark} active={item.of === root.id} />
    case 'function': {
      const { id } = item.node
      return <FunctionBox item={item} metrics={metrics} active={id === root.id} {...single(parts.get(id))} />
    }
    case 'brace':
      return <Brace item={item} equation={equation} />
    case 'corner': {
      const product = byId.get(item.of)
      return product && <Corner item={item} product={product} metrics={metrics} {...single(parts.get(item.of))} />
    }
  }
}

function EquationMatrix({ item, equation }: Props<'matrix'>) {
  const { root, metrics, run, names, scales, parts, onOpen } = equation
  const { id } = item.node
  const cells = parts.get(id) ?? []
  const isResult = id === root.id
  return (
    <PlacedMatrix
      item={item}
      metrics={metrics}
      run={run}
      names={names}
      domain={scales.get(id) ?? 'signed'}
      state={isResult ? 'active' : 'done'}
      parts={cells}
      {...(isResult && cells[0] ? { selected: cells[0] } : {})}
      onOpen={onOpen}
    />
  )
}

const TICK = 6

function Brace({ item: { x, y, width, toX, toY } }: Props<'brace'>) {
  const arms = `M${x},${y - TICK}V${y}H${x + width}V${y - TICK}`
  return <path className="brace" aria-hidden="true" d={`${arms}M${toX},${y}V${toY}`} />
}
