import { scalarText } from '../geometry/number-text'
import { useSay } from '../language'
import type { Curve } from './LearningPlot'
import { sampled } from './thin'
import { words } from './words'

const MOST_ROWS = 11

/** The numbers of some curves at a dozen steps, for ears, for copying and for whoever wants them exactly. */
export function LearningTable({ curves }: { readonly curves: readonly Curve[] }) {
  const say = useSay()
  const rows = sampled(curves.find(({ points }) => points.length > 0)?.points ?? [], MOST_ROWS)
  const nearest = ({ points }: Curve, step: number): number | undefined => points.findLast(p => p.step <= step)?.value
  return (
    <table className="training-table">
      <thead>
        <tr>
          <th scope="col">{say(words.step)}</th>
          {curves.map(({ id, name }) => (
            <th key={id} scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ step }) => (
          <tr key={step}>
            <th scope="row">{step}</th>
            {curves.map(curve => {
              const value = nearest(curve, step)
              return <td key={curve.id}>{value === undefined ? '–' : scalarText(value)}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
