import { cellText } from '../../geometry/number-text'
import { useSay } from '../../language'
import type { SizeReading } from './reading'
import { WithSize } from './WithSize'
import { words } from './words'

const measures = ['spread', 'top', 'entropy'] as const
const ways = ['plain', 'scaled'] as const

/** The numbers of the curves, for ears, for copying and for whoever wants them exactly. */
export function ScalingTable({ readings }: { readonly readings: readonly SizeReading[] }) {
  const say = useSay()
  return (
    <table className="scaling-table">
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            <WithSize text="d_k" />
          </th>
          {measures.map(measure => (
            <th key={measure} scope="colgroup" colSpan={2}>
              {say(words[measure])}
            </th>
          ))}
        </tr>
        <tr>
          {measures.map(measure =>
            ways.map(way => (
              <th key={`${measure} ${way}`} scope="col">
                <WithSize text={say(words[way])} />
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {readings.map(reading => (
          <tr key={reading.size}>
            <th scope="row">{reading.size}</th>
            {measures.map(measure =>
              ways.map(way => <td key={`${measure} ${way}`}>{cellText(reading[way][measure])}</td>),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
