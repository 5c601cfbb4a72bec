import type { Worked } from '../../trace'
import { useSay, type Said } from '../language'
import { now } from './cell-name'
import { ExponentialPlot, FunctionStep } from './FunctionStep'
import { chain, ladder, lineOf } from './ladder'
import { LadderTable } from './LadderTable'
import { digits, scalarLayout } from './layout'
import { LineTable } from './LineTable'
import { Result } from './Result'
import { sentence } from './sentence'
import './scalar.css'

interface Props {
  readonly worked: Worked
  /** Spoken names by key: "f" is the forget gate. */
  readonly names: Readonly<Record<string, Said>>
  readonly width: number
  readonly height: number
  readonly onOpen: (id: string, row: number, col: number) => void
}

const title: Said = { en: 'One number, worked out', zh: '一个数的计算过程' }

/** One number of a value, worked out down to every product that had a part in it. */
export function ScalarView({ worked, names, width, height, onOpen }: Props) {
  const say = useSay()
  const at = now(worked)
  const { core, applied } = chain(worked)
  const sum = ladder(core)
  const line = lineOf(core)
  const rows = sum ? sum.rungs.length : line ? line.among.length : 1
  const layout = scalarLayout(width, height, rows, line ? (line.gaps ? digits.gaps : digits.line) : digits.ladder)
  return (
    <section
      className="scalar-view"
      aria-label={say(title)}
      data-wide={layout.wide}
      data-long={layout.long}
      data-dense={layout.dense}
      style={{ width, minHeight: height }}
    >
      <div className="scalar-working">
        {sum && <LadderTable ladder={sum} layout={layout} at={at} onOpen={onOpen} />}
        {line && <LineTable cell={core} line={line} layout={layout} at={at} onOpen={onOpen} />}
      </div>
      <div className="scalar-outcome">
        {line?.kind === 'exponential' && <ExponentialPlot cell={core} plot={layout.plot} />}
        {applied.map((cell, k) => (
          <FunctionStep key={k} cell={cell} plot={layout.plot} at={at} onOpen={onOpen} />
        ))}
        <Result worked={worked} names={names} at={at} />
        <p className="scalar-sentence">{say(sentence(worked))}</p>
      </div>
    </section>
  )
}
