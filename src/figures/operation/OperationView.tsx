import { useMemo } from 'react'
import type { Expression, Run } from '../../trace'
import { plainSymbol } from '../formula/symbol-runs'
import { useSay, type Said } from '../language'
import { arrange } from './arrange'
import { useLettering } from '../theme/lettering'
import { asResult, nameAt } from './drawn'
import { EquationItem } from './EquationItem'
import { nodes } from './nodes'
import { domains, partsOf } from './reading'
import './operation.css'

interface Props {
  readonly expression: Expression
  readonly names: Readonly<Record<string, Said>>
  readonly run: Run
  /** The cell of the result that is followed back to where it came from. */
  readonly selected?: { readonly row: number; readonly col: number }
  readonly width: number
  readonly height: number
  readonly onOpen: (id: string, row: number, col: number) => void
}

const titled = (name: Said): Said => ({ en: `${name.en} as an equation of matrices`, zh: `${name.zh}：矩阵等式` })

/** Any value with everything it was made from, as matrices whose rows and columns can be followed with a finger. */
export function OperationView({ expression: given, names, run, selected, width, height, onOpen }: Props) {
  const say = useSay()
  const expression = useMemo(() => asResult(given), [given])
  const lettering = useLettering()
  const arrangement = useMemo(
    () => arrange(expression, width, height, lettering),
    [expression, width, height, lettering],
  )
  const scales = useMemo(() => domains(run, expression), [run, expression])
  const { row = 0, col = 0 } = selected ?? {}
  const parts = useMemo(() => partsOf(run, expression.id, row, col), [run, expression, row, col])
  const byId = useMemo(() => new Map(nodes(expression).map(node => [node.id, node])), [expression])
  const { metrics, items } = arrangement
  const equation = { root: expression, byId, metrics, run, names, scales, parts, onOpen }
  const symbol = plainSymbol(nameAt(expression) ?? '')
  const title = names[expression.label?.name ?? ''] ?? { en: symbol, zh: symbol }
  return (
    <svg
      className="operation-view"
      width={arrangement.width}
      height={arrangement.height}
      role="group"
      aria-label={say(titled(title))}
    >
      {items.map((item, k) => (
        <EquationItem key={keyOf(item, k)} item={item} equation={equation} />
      ))}
    </svg>
  )
}

/** Matrices keep their element while the picture is laid out anew; a value may stand in an equation more than once. */
const keyOf = (item: ReturnType<typeof arrange>['items'][number], k: number): string =>
  item.kind === 'matrix' ? `${k} ${item.node.id}` : `${k} ${item.kind}`
