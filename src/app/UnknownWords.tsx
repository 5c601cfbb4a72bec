import { useSay, type Said } from '../figures/language'
import { readsRare, suggest, trainedOf, unknownTokens, withTokens, wordCount } from '../recipe'
import { edit, useStore } from './store'
import { taskWords } from './task-words'
import { more, rare, unknown, zeros } from './unknown-words'

const MOST = 3

const TRY: Said = { en: 'Try', zh: '换成' }

/** Puts another word in the place of every equal one. */
const replace = (word: string, by: string) =>
  edit(recipe =>
    withTokens(
      recipe,
      recipe.tokens.map(token => (token === word ? by : token)),
    ),
  )

/** The words of the sentence that trained weights have never met, each with known ones that look like it. */
export function UnknownWords() {
  const recipe = useStore(state => state.history.present)
  const say = useSay()
  const trained = trainedOf(recipe.weights)
  if (!trained) return null
  const as = readsRare(recipe) ? rare : zeros
  const { units } = taskWords[trained.task.id]
  const words = [...new Set(unknownTokens(recipe).map(k => recipe.tokens[k] ?? ''))]
  return (
    <>
      {words.slice(0, MOST).map(word => {
        const near = suggest(trained, word)
        return (
          <li key={word} className="unknown-word">
            {say(unknown(word, wordCount(trained), units, as))}
            {near.length > 0 && <span> {say(TRY)}</span>}
            {near.map(other => (
              <button key={other} type="button" className="control-button" onClick={() => replace(word, other)}>
                {other}
              </button>
            ))}
          </li>
        )
      })}
      {words.length > MOST && <li>{say(more(words.length - MOST, units, as))}</li>}
    </>
  )
}
