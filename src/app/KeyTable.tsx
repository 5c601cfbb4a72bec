import { useSay, type Said } from '../figures/language'
import type { Action } from './actions'

const keyNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
  '-': '−',
}

/** A chord as it is printed on the keys: "Shift+ " is Shift and Space, "n" is N. */
const printed = (chord: string): readonly string[] => {
  const held = chord.split('+').slice(0, -1).filter(Boolean)
  const key = held.length > 0 ? chord.slice(held.join('+').length + 1) : chord
  return [...held, keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key)]
}

/** Actions with their keys, one a row. */
export function KeyTable({ title, actions }: { readonly title: Said; readonly actions: readonly Action[] }) {
  const say = useSay()
  return (
    <table className="keys">
      <caption>{say(title)}</caption>
      <tbody>
        {actions.map(({ id, label, keys }) => (
          <tr key={id}>
            <th scope="row">{say(label)}</th>
            <td>
              {keys.map(chord => (
                <span key={chord} className="chord">
                  {printed(chord).map(key => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
