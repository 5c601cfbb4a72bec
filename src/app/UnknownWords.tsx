import { useSay, type Said } from '../figures/language'
import { readsRare, suggest, trainedOf, unknownTokens, withTokens, wordCount } from '../recipe'
import { offTrained } from './fitting'
import { KnownWords } from './KnownWords'
import { edit, useStore } from './store'
import { taskWords } from './task-words'
import { instead, rare, unknown, zeros } from './unknown-words'

const MOST = 3

const SEEDED: Said = { en: 'Use seeded weights', zh: '改用随机种子的权重' }

/** Puts another word in the place of every equal one. */
const replace = (word: string, by: string) =>
  edit(recipe =>
    withTokens(
      recipe,
      recipe.tokens.map(token => (token === word ? by : token)),
    ),
  )

/**
 * The words of the sentence that trained weights have never met, with known ones that look like them, all the words that
 * they know, and the way to weights that take any word.
 */
export function UnknownWords() {
  const recipe = useStore(state => state.history.present)
  const say = useSay()
  const trained = trainedOf(recipe.weights)
  if (!trained) return null
  const as = readsRare(recipe) ? rare : zeros
  const { units } = taskWords[trained.task.id]
  const words = [...new Set(unknownTokens(recipe).map(k => recipe.tokens[k] ?? ''))]
  if (words.length === 0) return null
  const named = words.slice(0, MOST)
  return (
    <li className="unknown-words">
      {say(unknown(named, words.length - named.length, wordCount(trained), units, as))}
      {named.map(word => {
        const near = suggest(trained, word)
        return near.length === 0 ? null : (
          <span key={word} className="unknown-word">
            {say(instead(word))}
            {near.map(other => (
              <button key={other} type="button" className="control-button" onClick={() => replace(word, other)}>
                {other}
              </button>
            ))}
          </span>
        )
      })}
      {/* Notices are read out when they change; a list that someone unfolds is walked through instead. */}
      <span className="unknown-actions" aria-live="off">
        <KnownWords trained={trained} unknown={words} units={units} onReplace={replace} />
        <button type="button" className="control-button" onClick={() => edit(offTrained)}>
          {say(SEEDED)}
        </button>
      </span>
    </li>
  )
}
