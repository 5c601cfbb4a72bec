import { useSay, type Said } from '../../language'
import { Glyph, type GlyphName } from '../parts/Glyph'
import type { TokenEdits } from './token-edits'

const actions: readonly { readonly name: keyof TokenEdits; readonly glyph: GlyphName; readonly label: Said }[] = [
  { name: 'split', glyph: 'split', label: { en: 'Split', zh: '拆开' } },
  { name: 'merge', glyph: 'join', label: { en: 'Join next', zh: '与后一个合并' } },
  { name: 'remove', glyph: 'close', label: { en: 'Remove', zh: '删除' } },
]

/** What can be done with the chosen token, in words. An edit that would change nothing is shown as idle. */
export function ChipActions(props: {
  readonly tokens: readonly string[]
  readonly chosen: number
  readonly edits: TokenEdits
  readonly onEdit: (name: keyof TokenEdits) => void
}) {
  const say = useSay()
  const { tokens, chosen, edits } = props
  const token = tokens[chosen]
  if (token === undefined) return null
  const idle = (name: keyof TokenEdits): boolean =>
    name === 'merge' ? chosen + 1 >= tokens.length : edits[name](tokens, chosen) === tokens

  return (
    <div className="control-row" role="group" aria-label={token}>
      {actions.map(({ name, glyph, label }) => (
        <button
          key={name}
          type="button"
          className="control-button"
          aria-disabled={idle(name)}
          onClick={() => {
            if (!idle(name)) props.onEdit(name)
          }}
        >
          <Glyph name={glyph} />
          <span>{say(label)}</span>
        </button>
      ))}
    </div>
  )
}
