import type { Worked } from '../../trace'
import { SymbolSpan } from '../formula/SymbolText'
import { scalarText } from '../geometry/number-text'
import { indexOf, nameOf } from './cell-name'
import { wrapOf } from './sentence'

interface Props {
  readonly cell: Worked
  /** The position that "t" stands for. */
  readonly at: number | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}

/** A number with the name of its cell above it: a button when it has one, else what it was reckoned from. */
export function Operand({ cell, at, onOpen }: Props) {
  const { id, row, col, number, how, given } = cell
  const name = nameOf(cell, at)
  if (name !== undefined) {
    return (
      <button
        type="button"
        className="operand"
        data-value={id}
        data-row={row}
        data-col={col}
        onClick={() => onOpen(id, row, col)}
      >
        <span className="operand-name">
          <SymbolSpan tex={name} />
          <span className="operand-index">{indexOf(cell)}</span>
        </span>
        <span className="operand-number">{scalarText(number)}</span>
      </button>
    )
  }
  if (!given && how?.kind === 'function') {
    const [before, after] = wrapOf(how.name)
    return (
      <span className="operand-inside">
        <span>{before}</span>
        {how.of.map((inner, k) => (
          <Operand key={k} cell={inner} at={at} onOpen={onOpen} />
        ))}
        <span>{after}</span>
      </span>
    )
  }
  if (how?.kind === 'copy' && how.of[0]) return <Operand cell={how.of[0]} at={at} onOpen={onOpen} />
  if (how?.kind === 'product') {
    return (
      <span className="operand-inside">
        <span>(</span>
        {how.of.map((inner, k) => (
          <span key={k} className="operand-inside">
            {k > 0 && <span>×</span>}
            <Operand cell={inner} at={at} onOpen={onOpen} />
          </span>
        ))}
        <span>)</span>
      </span>
    )
  }
  return <span className="operand-number">{scalarText(number)}</span>
}
