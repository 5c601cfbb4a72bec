import { worked, type Expression, type Label, type Run, type Worked } from '../../trace'
import type { CellAt } from '../geometry/grid-layout'
import { largestSize, niceLimit, type Domain } from '../geometry/value-scale'
import { nodes } from './nodes'

const UNIT = new Set(['σ', 'share', 'softmax', 'exp', '1−', '≠0'])
const GATES = new Set(['keep', 'write', 'reveal'])

const limited = (data: Iterable<number>): { readonly limit: number } => ({ limit: niceLimit(largestSize([...data])) })

/** The numbers of every position of a value together, so that one name has one scale throughout a run. */
function* everywhere(run: Run, name: string): Generator<number> {
  for (const [value, label] of run.labels) if (label.name === name) yield* value.data
}

/** The scales of all matrices of an equation. Results without a name share one, so that terms of a sum compare. */
export function domains(run: Run, expression: Expression): ReadonlyMap<string, Domain> {
  const all = nodes(expression)
  const unnamed = limited(all.filter(node => !node.label).flatMap(node => [...node.data]))
  return new Map(all.map(node => [node.id, domainOf(run, node, unnamed)]))
}

function domainOf(run: Run, node: Expression, unnamed: Domain): Domain {
  const { label } = node
  const op = run.byId.get(node.id)?.op?.name
  if (op === 'tanh') return 'signed'
  if (isShare(op, label)) return 'unit'
  if (!label) return unnamed
  const own = limited(everywhere(run, label.name))
  const bounded = label.role === 'input' || label.role === 'state'
  return bounded && own.limit <= 1 ? 'signed' : own
}

/** Whether all numbers of a value lie between 0 and 1: by what made it, or by its job where it is given. */
function isShare(op: string | undefined, label: Label | undefined): boolean {
  if (op !== undefined) return UNIT.has(op)
  return label !== undefined && (label.name === 'B' || GATES.has(label.role))
}

/** The cells that had a part in one cell, by the id of their value, each once. */
export function partsOf(run: Run, id: string, row: number, col: number): ReadonlyMap<string, readonly CellAt[]> {
  const parts = new Map<string, Map<string, CellAt>>()
  const visit = (cell: Worked): void => {
    const known = parts.get(cell.id) ?? new Map<string, CellAt>()
    parts.set(cell.id, known.set(`${cell.row} ${cell.col}`, [cell.row, cell.col]))
    for (const inner of inside(cell)) visit(inner)
  }
  visit(worked(run, id, row, col))
  return new Map([...parts].map(([value, cells]) => [value, [...cells.values()]]))
}

/** The numbers one worked number was reckoned from. */
export function inside({ how }: Worked): readonly Worked[] {
  if (!how || how.kind === 'constant') return []
  if (how.kind === 'products') return how.pairs.flat()
  return 'among' in how ? how.among : how.of
}

/** The cell of a named value that a cell was copied from, where a value is only laid out differently. */
export function copiedFrom(run: Run, id: string, row: number, col: number): Worked {
  let cell = worked(run, id, row, col)
  while (cell.how?.kind === 'copy') {
    const [source] = cell.how.of
    if (!source) break
    cell = source
  }
  return cell
}

/** Whether a number is hidden rather than reckoned. */
export const isMasked = (data: ArrayLike<number>, index: number): boolean => data[index] === -Infinity
