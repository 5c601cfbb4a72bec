import { useId } from 'react'
import { scalarText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import { gapBetween, type Gap } from './gap'
import './comparison.css'

/** One side of a comparison: its name and a number a unit. */
export interface ComparedColumn {
  readonly name: Said
  readonly numbers: ArrayLike<number>
}

const MOST_ROWS = 8

const words = {
  unit: { en: 'unit', zh: '单元' },
  difference: { en: 'difference', zh: '差' },
} as const satisfies Record<string, Said>

const more = (hidden: number): Said => ({
  en: `and ${hidden} more ${hidden === 1 ? 'unit' : 'units'}`,
  zh: `另有 ${hidden} 个单元`,
})

function verdictOf({ verdict, greatest }: Gap, equal: Said | undefined): Said {
  const meaning = equal ? { en: `: ${equal.en}.`, zh: `：${equal.zh}。` } : { en: '.', zh: '。' }
  if (verdict === 'apart') {
    const text = scalarText(greatest)
    return { en: `Greatest difference ${text}.`, zh: `最大的差为 ${text}。` }
  }
  return verdict === 'equal'
    ? { en: `Difference 0 in every unit${meaning.en}`, zh: `每个单元的差都是 0${meaning.zh}` }
    : { en: `Difference 0 but for rounding${meaning.en}`, zh: `除舍入误差外，差为 0${meaning.zh}` }
}

/** Two reckonings of one value side by side, with their difference unit by unit. */
export function ComparisonCard(props: {
  readonly title: Said
  readonly note: Said
  readonly here: ComparedColumn
  readonly there: ComparedColumn
  /** What an equal outcome means. */
  readonly equal?: Said | undefined
}) {
  const say = useSay()
  const id = useId()
  const { title, note, here, there, equal } = props
  const gap = gapBetween(here.numbers, there.numbers)
  const shown = gap.each.slice(0, MOST_ROWS)
  return (
    <section className="comparison" data-verdict={gap.verdict} aria-labelledby={id}>
      <h3 className="comparison-title" id={id}>
        {say(title)}
      </h3>
      <p className="comparison-note">{say(note)}</p>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            <th scope="col">{say(here.name)}</th>
            <th scope="col">{say(there.name)}</th>
            <th scope="col">{say(words.difference)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((distance, k) => (
            <tr key={k}>
              <th scope="row">{k + 1}</th>
              <td>{scalarText(here.numbers[k] ?? 0)}</td>
              <td>{scalarText(there.numbers[k] ?? 0)}</td>
              <td>{scalarText(distance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {gap.each.length > MOST_ROWS && <p className="comparison-note">{say(more(gap.each.length - MOST_ROWS))}</p>}
      <p className="comparison-verdict">{say(verdictOf(gap, equal))}</p>
    </section>
  )
}
