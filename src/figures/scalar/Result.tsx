import type { Worked } from '../../trace'
import { SymbolSpan } from '../formula/SymbolText'
import { scalarText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import { indexOf, nameOf } from './cell-name'

interface Props {
  readonly worked: Worked
  readonly names: Readonly<Record<string, Said>>
  /** The position that "t" stands for. */
  readonly at: number | undefined
}

/** The number that has been worked out, large, with the name of its cell. */
export function Result({ worked, names, at }: Props) {
  const say = useSay()
  const { id, row, col, number, label } = worked
  const spoken = label && names[label.name]
  const name = nameOf(worked, at)
  return (
    <p className="scalar-result" data-value={id} data-row={row} data-col={col}>
      {spoken && <span className="scalar-spoken">{say(spoken)}</span>}
      <span className="scalar-name">
        {name !== undefined && <SymbolSpan tex={name} />}
        <span className="operand-index">{indexOf(worked)}</span>
      </span>
      <span className="scalar-number">{scalarText(number)}</span>
    </p>
  )
}
