import { useSay, type Said } from '../figures/language'
import { readsRare, suggest, trainedOf, unknownTokens, withTokens, wordCount } from '../recipe'
import { edit, useStore } from './store'

const MOST = 3

/** What unknown words are read as. */
const zeros: Said = { en: 'a vector of zeros', zh: '零向量' }
const rare: Said = { en: 'the mark that stood for rare words in training', zh: '训练时代表生僻词的标记' }

const unknown = (word: string, count: number, as: Said): Said => ({
  en: `“${word}” is not among the ${count} words that these weights know: it is read as ${as.en}.`,
  zh: `“${word}”不在这组权重认识的 ${count} 个词之内：按${as.zh}读入。`,
})

const more = (count: number, as: Said): Said => ({
  en: `${count} more words are unknown and read as ${as.en}.`,
  zh: `另有 ${count} 个词不认识，同样按${as.zh}读入。`,
})

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
  const words = [...new Set(unknownTokens(recipe).map(k => recipe.tokens[k] ?? ''))]
  return (
    <>
      {words.slice(0, MOST).map(word => {
        const near = suggest(trained, word)
        return (
          <li key={word} className="unknown-word">
            {say(unknown(word, wordCount(trained), as))}
            {near.length > 0 && <span> {say(TRY)}</span>}
            {near.map(other => (
              <button key={other} type="button" className="control-button" onClick={() => replace(word, other)}>
                {other}
              </button>
            ))}
          </li>
        )
      })}
      {words.length > MOST && <li>{say(more(words.length - MOST, as))}</li>}
    </>
  )
}
