import { useState } from 'react'
import { indexOf } from '../../exhibits'
import { cellText } from '../../figures/geometry/number-text'
import { useSay, type Said } from '../../figures/language'
import {
  cutOf,
  drawByShare,
  isComplete,
  nextWords,
  trainedOf,
  withTokens,
  type NextWord,
  type Recipe,
} from '../../recipe'
import { limits } from '../../text/limits'
import type { Lesson } from '../lesson'
import { spelled } from '../spelled'
import { edit, lookAt } from '../store'
import { taskWords } from '../task-words'
import { atReadOut } from './at-read-out'
import { appendWords, complete, goOn, words, written } from './words'

/** The sentence with one more word, seen where the model has just read it. */
const withWord =
  (word: string) =>
  (recipe: Recipe): Recipe =>
    atReadOut(withTokens(recipe, [...recipe.tokens, word]))

/** What was last done, and the tokens it was done to: a word about other tokens is out of date. */
interface Told {
  readonly tokens: readonly string[]
  readonly said: Said
}

const NOTE = 'output-told'

/** What is said of tokens that were last done something to, if these are the ones. */
const toldOf = (told: Told | undefined, tokens: readonly string[]): Said | undefined =>
  told?.tokens.join('\n') === tokens.join('\n') ? told.said : undefined

/** Lets a language model go on with what it was given: by the likeliest word, or by one drawn as often as its share says. */
export function WritingOn({ recipe, lesson }: { readonly recipe: Recipe; readonly lesson: Lesson }) {
  const say = useSay()
  const [told, setTold] = useState<Told>()
  const { tokens, weights } = recipe
  const trained = trainedOf(weights)
  const candidates = nextWords(recipe, lesson.run)
  const [best] = candidates
  if (!trained || !best) return null
  const text = (list: readonly string[]) => spelled(list, cutOf(weights).mode)
  const end = complete(taskWords[trained.task.id].whole, text(tokens))
  const full = tokens.length >= limits.tokens
  const take = (next: NextWord | undefined, byChance: boolean) => {
    if (!next || full) return
    if (next.ends) return setTold({ tokens, said: end })
    edit(withWord(next.word))
    setTold({ tokens: [...tokens, next.word], said: written(next, byChance, text([...tokens, next.word])) })
  }
  const { focus } = atReadOut(recipe)
  // What comes after the last word is told where that word is read out, and not before.
  if (indexOf(lesson.steps, focus.step) !== lesson.index) {
    return (
      <button type="button" className="control-button" onClick={() => lookAt(focus)}>
        {say(goOn(tokens.at(-1) ?? ''))}
      </button>
    )
  }
  const said = isComplete(recipe) ? end : full ? words.full : toldOf(told, tokens)
  const idle = { 'aria-disabled': full, 'aria-describedby': full ? NOTE : undefined } as const
  return (
    <>
      {!isComplete(recipe) && (
        <div className="output-next">
          <button
            type="button"
            className="control-button"
            title={say(words.appendHelp)}
            {...idle}
            onClick={() => take(best, false)}
          >
            {say(appendWords(best))} <span className="output-share">{cellText(best.share)}</span>
          </button>
          <button
            type="button"
            className="control-button"
            title={say(words.drawHelp)}
            {...idle}
            onClick={() => take(drawByShare(candidates, Math.random()), true)}
          >
            {say(words.draw)}
          </button>
        </div>
      )}
      <p id={NOTE} className="control-note output-told" role="status" data-ended={said?.en === end.en}>
        {said ? say(said) : ''}
      </p>
    </>
  )
}
