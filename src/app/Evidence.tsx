import { cellText } from '../figures/geometry/number-text'
import { useSay, type Said } from '../figures/language'
import type { Metric } from '../recipe'
import type { KnownUnit } from './known-units'
import { shareText } from './provenance-words'

const said = {
  right: { en: 'Right answers', zh: '正确率' },
  whole: { en: 'with it', zh: '有它' },
  without: { en: 'without', zh: '没有它' },
  chance: { en: 'without context', zh: '不看上下文' },
  gates: { en: 'Its gates, on average', zh: '它的门，平均开度' },
} as const satisfies Readonly<Record<string, Said>>

/** What is lost while a unit is held at its mean, and how far its gates are open at each class of word. */
export function Evidence({
  known: { without, gates, classes },
  metrics,
  setNames,
}: {
  readonly known: KnownUnit
  readonly metrics: readonly Metric[]
  readonly setNames: ReadonlyMap<string, Said>
}) {
  const say = useSay()
  const nameOfSet = (set: string): string => say(setNames.get(set) ?? { en: set, zh: set })
  const letters = Object.keys(gates)
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(said.right)}</th>
            <th scope="col">{say(said.whole)}</th>
            <th scope="col">{say(said.without)}</th>
            <th scope="col">{say(said.chance)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(without).map(([set, share]) => {
            const whole = metrics.find(metric => metric.set === set)
            return (
              <tr key={set}>
                <th scope="row">{nameOfSet(set)}</th>
                <td>{shareText(whole?.accuracy)}</td>
                <td>{shareText(share)}</td>
                <td>{shareText(whole?.chance)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {letters.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(said.gates)}</th>
              {letters.map(letter => (
                <th key={letter} scope="col">
                  <i>{letter}</i>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(classes).map(([id, name]) => (
              <tr key={id}>
                <th scope="row">{say(name)}</th>
                {letters.map(letter => {
                  const open = gates[letter]?.[id]
                  return <td key={letter}>{open === undefined ? '–' : cellText(open)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
