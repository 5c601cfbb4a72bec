import { useSay, type Said } from '../language'
import { GateBands } from './GateBands'
import { GateTable } from './GateTable'
import type { LayoutProps, Shaped } from './layout'
import { ShapeTable } from './ShapeTable'
import './layout.css'

const words = {
  learned: { en: 'Learned numbers', zh: '学到的数' },
  one: { en: 'with one bias', zh: '一组偏置' },
  two: { en: 'with two biases', zh: '两组偏置' },
} as const satisfies Record<string, Said>

const letters: readonly (readonly [string, Said])[] = [
  ['T', { en: 'words', zh: '词数' }],
  ['B', { en: 'sentences at once', zh: '同时处理的句子数' }],
  ['I', { en: 'word vector', zh: '词向量维数' }],
  ['H', { en: 'units', zh: '单元数' }],
  ['P', { en: 'projected h', zh: '投影后的 h' }],
  ['D', { en: 'directions', zh: '方向数' }],
  ['L', { en: 'layers', zh: '层数' }],
]

const used = (letter: string, tensors: readonly Shaped[]): boolean =>
  tensors.some(tensor => tensor.letters.some(text => text.split('·').includes(letter)))

/** How a framework lays out the same cell: the call, the order of the gates, every shape, and how many numbers that is. */
export function LayoutView(props: LayoutProps) {
  const say = useSay()
  const { framework, own, gates, along, tensors, counts, biases, call, notes } = props
  return (
    <div className="layout">
      <code className="layout-call">{call}</code>
      {gates.length > 1 ? (
        <>
          <GateBands framework={framework} own={own} gates={gates} />
          <GateTable framework={framework} gates={gates} along={along} />
        </>
      ) : null}
      <ul className="layout-notes">
        {notes.map(note => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
      <ShapeTable tensors={tensors} />
      <p className="layout-key">
        {letters
          .filter(([letter]) => used(letter, tensors))
          .map(([letter, said]) => `${letter} ${say(said)}`)
          .join(' · ')}
      </p>
      <table className="layout-table">
        <caption>{say(words.learned)}</caption>
        <tbody>
          {(['one', 'two'] as const).map(form => (
            <tr key={form} data-current={form === biases}>
              <th scope="row">
                {say(words[form])}
                {form === biases ? ` (${say(framework)})` : ''}
              </th>
              <td>{counts[form]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
