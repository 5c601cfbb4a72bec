import { useEffect, useRef, useState } from 'react'
import { useSay, type Language, type Said } from '../../language'
import { Glyph } from '../parts/Glyph'
import { textLanguage } from '../parts/text-language'
import { ChipActions } from './ChipActions'
import { chipKey, chosenOf } from './chip-keys'
import type { TokenEdits } from './token-edits'

const words = {
  tokens: { en: 'Tokens', zh: '词元' },
  join: { en: 'join', zh: '合并' },
} as const satisfies Record<string, Said>

/** The tokens as chips in a row: choose one to split or remove it, press between two to join them. */
export function TokenChips(props: {
  readonly tokens: readonly string[]
  readonly language: Language
  readonly edits: TokenEdits
  readonly onTokens: (tokens: readonly string[]) => void
}) {
  const say = useSay()
  const { tokens, edits, onTokens } = props
  const [wanted, setWanted] = useState(0)
  const chips = useRef(new Map<number, HTMLButtonElement>())
  const follow = useRef(false)
  const chosen = chosenOf(wanted, tokens.length)
  const lang = textLanguage(props.language)

  useEffect(() => {
    if (follow.current) chips.current.get(chosen)?.focus()
    follow.current = false
  }, [chosen, tokens])

  const choose = (index: number) => {
    follow.current = true
    setWanted(index)
  }
  const edit = (name: keyof TokenEdits, index: number) => {
    const edited = edits[name](tokens, index)
    if (edited === tokens) return
    setWanted(index)
    onTokens(edited)
  }

  return (
    <div className="control-tokens">
      <div className="control-chips" role="toolbar" aria-label={say(words.tokens)}>
        {tokens.map((token, k) => (
          <span key={k} className="control-chip-pair">
            <button
              type="button"
              className="control-chip"
              ref={node => {
                if (node) chips.current.set(k, node)
                else chips.current.delete(k)
              }}
              aria-pressed={k === chosen}
              aria-keyshortcuts="Delete"
              tabIndex={k === chosen ? 0 : -1}
              onClick={() => setWanted(k)}
              onKeyDown={event => {
                const key = chipKey(event.key, k, tokens.length)
                if (!key || event.nativeEvent.isComposing) return
                event.preventDefault()
                if (key.kind === 'move') return choose(key.to)
                follow.current = true
                edit('remove', k)
              }}
            >
              <bdi lang={lang} title={token}>
                {token}
              </bdi>
              <span className="control-chip-place">{k + 1}</span>
            </button>
            {k + 1 < tokens.length ? (
              <button
                type="button"
                className="control-join"
                tabIndex={-1}
                aria-label={`${say(words.join)}: ${token} + ${tokens[k + 1] ?? ''}`}
                title={say(words.join)}
                onClick={() => edit('merge', k)}
              >
                <Glyph name="join" />
              </button>
            ) : null}
          </span>
        ))}
      </div>
      <ChipActions tokens={tokens} chosen={chosen} edits={edits} onEdit={name => edit(name, chosen)} />
    </div>
  )
}
