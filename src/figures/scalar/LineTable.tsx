import type { Worked } from '../../trace'
import { scalarText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import type { Line } from './ladder'
import type { ScalarLayout } from './layout'
import { Operand } from './Operand'

interface Props {
  readonly cell: Worked
  readonly line: Line
  readonly layout: ScalarLayout
  readonly at: number | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}

const words = {
  line: { en: 'The numbers of the line', zh: '这一行的数' },
  number: { en: 'Number', zh: '数' },
  gap: { en: 'gap to the greatest', zh: '与最大值之差' },
  power: { en: 'e to the gap', zh: 'e 的该次方' },
  total: { en: 'Total', zh: '总和' },
} as const satisfies Readonly<Record<string, Said>>

/** A bar of nothing would not be seen, so it keeps a hair's width. */
const HAIR = 1.5

/** One of a line: every number of the line as a bar, the one in question marked, and what it is compared with. */
export function LineTable({ cell, line, layout, at, onOpen }: Props) {
  const say = useSay()
  const { own, among, greatest, gaps, counted, total, kind } = line
  const longest = Math.max(...counted.filter(Number.isFinite), Number.MIN_VALUE)
  const shares = kind === 'share' || kind === 'softmax'
  const part = counted[among.findIndex(term => sameCell(term, own))] ?? NaN
  return (
    <table className="ladder">
      <caption className="scalar-hidden">{say(words.line)}</caption>
      <thead className={gaps ? 'ladder-heads' : 'scalar-hidden'}>
        <tr>
          <th scope="col">{say(words.number)}</th>
          {gaps && <th scope="col">{say(words.gap)}</th>}
          {gaps && <th scope="col">{say(words.power)}</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {among.map((term, k) => (
          <tr key={k} data-own={sameCell(term, own)} style={{ height: Math.min(56, layout.rowHeight) }}>
            <td>
              <Operand cell={term} at={at} onOpen={onOpen} />
            </td>
            {gaps && <td className="ladder-partial">{scalarText(term.number - greatest)}</td>}
            {gaps && <td className="ladder-number">{scalarText(counted[k] ?? NaN)}</td>}
            <td className="ladder-bar" aria-hidden="true">
              <span
                className="line-bar"
                style={{ width: Math.max(HAIR, (layout.bars * Math.max(0, counted[k] ?? 0)) / longest) }}
              />
            </td>
          </tr>
        ))}
      </tbody>
      {shares && (
        <tfoot>
          <tr style={{ height: layout.rowHeight }}>
            <th scope="row" colSpan={gaps ? 3 : 1}>
              <span className="line-total">
                {say(words.total)} {scalarText(total)}
              </span>
            </th>
            <td className="ladder-bar">{`${scalarText(part)} ÷ ${scalarText(total)} = ${scalarText(cell.number)}`}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

const sameCell = (a: Worked, b: Worked): boolean => a.id === b.id && a.row === b.row && a.col === b.col
