import { useSay } from '../figures/language'
import { examples } from '../text/examples'
import { chooseExample } from './choose-example'
import { useStore } from './store'
import { words } from './words'

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
            <button type="button" className="control-button" onClick={() => void chooseExample(example)}>
              {example.tokens?.join(' · ') ?? example.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
