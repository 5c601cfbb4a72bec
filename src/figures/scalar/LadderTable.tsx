import { scalarText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import { Axis, Bar } from './Bar'
import type { Ladder, Rung } from './ladder'
import { barScale, type BarScale, type ScalarLayout } from './layout'
import { Operand } from './Operand'

interface Props {
  readonly ladder: Ladder
  readonly layout: ScalarLayout
  readonly at: number | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}

const words = {
  caption: { en: 'Every summand and the sum so far', zh: '每一项与当前累计和' },
  term: { en: 'Summand', zh: '项' },
  gives: { en: 'Adds', zh: '加上' },
  sofar: { en: 'So far', zh: '累计' },
  picture: { en: 'Picture', zh: '图' },
  total: (count: number): Said => ({ en: `Sum of ${count}`, zh: `${count} 项之和` }),
  open: { en: 'Outline: with the gate fully open', zh: '轮廓：门全开时' },
} as const

/** The sum as a ladder: one row a summand, each beginning where the last one ended. */
export function LadderTable({ ladder, layout, at, onOpen }: Props) {
  const say = useSay()
  const { rungs } = ladder
  const scale = barScale(ladder, layout.bars)
  const many = rungs.length > 1
  return (
    <table className="ladder">
      <caption className={rungs.some(({ open }) => open !== undefined) ? 'ladder-caption' : 'scalar-hidden'}>
        <span className="scalar-hidden">{say(words.caption)}. </span>
        {rungs.some(({ open }) => open !== undefined) && say(words.open)}
      </caption>
      <thead className="scalar-hidden">
        <tr>
          <th scope="col">{say(words.term)}</th>
          <th scope="col">{say(words.gives)}</th>
          {layout.partials && <th scope="col">{say(words.sofar)}</th>}
          <th scope="col">{say(words.picture)}</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung, k) => (
          <tr key={k} style={{ height: layout.rowHeight }}>
            <td>
              <Factors rung={rung} at={at} onOpen={onOpen} />
            </td>
            <td className="ladder-number">{rung.factors.length > 1 ? `= ${scalarText(rung.number)}` : ''}</td>
            {layout.partials && <td className="ladder-partial">{many ? scalarText(rung.to) : ''}</td>}
            <td className="ladder-bar">
              <Bar
                rung={rung}
                scale={scale}
                width={layout.bars}
                height={layout.rowHeight}
                taken={k > 0}
                handed={many}
              />
            </td>
          </tr>
        ))}
      </tbody>
      {many && <Total ladder={ladder} layout={layout} scale={scale} />}
    </table>
  )
}

/** The sum under a line, and the axis under its bar. */
function Total({
  ladder: { of, rungs },
  layout,
  scale,
}: Pick<Props, 'ladder' | 'layout'> & { readonly scale: BarScale }) {
  const say = useSay()
  return (
    <tfoot>
      <tr style={{ height: layout.rowHeight }}>
        <th scope="row">{say(words.total(rungs.length))}</th>
        <td className="ladder-number ladder-total">{scalarText(of.number)}</td>
        {layout.partials && <td />}
        <td className="ladder-bar">
          <Bar
            rung={{ factors: [], number: of.number, from: 0, to: of.number }}
            scale={scale}
            width={layout.bars}
            height={layout.rowHeight}
            total
          />
        </td>
      </tr>
      <tr aria-hidden="true">
        <td colSpan={layout.partials ? 3 : 2} className="ladder-blank" />
        <td className="ladder-bar ladder-blank">
          <Axis scale={scale} width={layout.bars} />
        </td>
      </tr>
    </tfoot>
  )
}

/** "a × b", or one number by itself. */
function Factors({ rung, at, onOpen }: Pick<Props, 'at' | 'onOpen'> & { readonly rung: Rung }) {
  return (
    <span className="factors">
      {rung.factors.map((cell, k) => (
        <span key={k} className="factors">
          {k > 0 && <span className="factors-times">×</span>}
          <Operand cell={cell} at={at} onOpen={onOpen} />
        </span>
      ))}
    </span>
  )
}
