import { useSay, type Said } from '../language'
import type { Shaped } from './layout'

const parts = {
  given: { en: 'goes in', zh: '输入' },
  returned: { en: 'comes out', zh: '输出' },
  learned: { en: 'is learned', zh: '学到的' },
} as const satisfies Record<Shaped['of'], Said>

const words = {
  shapes: { en: 'Shapes', zh: '形状' },
  each: { en: 'for each gate', zh: '每个门一份' },
} as const satisfies Record<string, Said>

const order = ['given', 'returned', 'learned'] as const

const inBrackets = (sizes: readonly (string | number)[]): string =>
  `(${sizes.join(', ')}${sizes.length === 1 ? ',' : ''})`

/** Every array with its shape, first in letters, then in the numbers of this run. */
export function ShapeTable({ tensors }: { readonly tensors: readonly Shaped[] }) {
  const say = useSay()
  return (
    <table className="layout-table">
      <caption>{say(words.shapes)}</caption>
      {order.map(part => (
        <tbody key={part}>
          <tr>
            <th className="layout-part" scope="rowgroup" colSpan={2}>
              {say(parts[part])}
            </th>
          </tr>
          {tensors
            .filter(({ of }) => of === part)
            .map(({ name, letters, sizes, each }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                  {each ? <span className="layout-each"> {say(words.each)}</span> : null}
                </th>
                <td>
                  <code>{inBrackets(letters)}</code> <code className="layout-sizes">{inBrackets(sizes)}</code>
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}
