import { useSay } from '../figures/language'
import { examples, type Example } from '../text/examples'
import { prepare } from '../text/prepare'
import { withTokens } from '../recipe'
import { edit, useStore } from './store'
import { words } from './words'

/** The tokens of an example: its own cut, or the one that typing it would give. */
function tokensOf({ text, tokens }: Example): readonly string[] {
  if (tokens) return tokens
  const prepared = prepare(text, { mode: 'word', punctuation: 'drop' })
  return prepared.kind === 'tokens' ? prepared.tokens : []
}

/** What stands on the stage before a sentence does. */
export function EmptyStage() {
  const language = useStore(state => state.view.language)
  const say = useSay()
  return (
    <div className="empty">
      <p>{say(words.empty)}</p>
      <p>{say(words.emptyHint)}</p>
      <ul>
        {examples[language].slice(0, 4).map(example => (
          <li key={example.id}>
            <button
              type="button"
              className="control-button"
              onClick={() => edit(r => withTokens(r, tokensOf(example)))}
            >
              {example.tokens?.join(' · ') ?? example.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
