import { type Random, redraw } from '../random'
import type { Example, PlaceAsk, Question } from '../task'
import { example } from '../tagging/example'
import { sets } from '../tagging/sets'
import { longest } from './sentences'

/** Words to which the templates give one part of speech and the corpus mostly another: only the corpus tells of these. */
export const leftOut: readonly string[] = ['that', 'like', 'today']

/** A sentence as tokens and targets; what is known about its words is added by who knows them. */
export type Sentence = Pick<Example, 'tokens' | 'targets'>

const suits = ({ tokens }: Sentence): boolean =>
  tokens.length <= longest && !tokens.some(token => leftOut.includes(token))

/** A sentence of the template grammar that does not contradict the corpus. */
export const templateSentence = (random: Random): Sentence => redraw('a short template', () => example(random), suits)

/** A question about one word that is a noun and a verb in one template. */
export function doubleQuestion(random: Random): Question<Sentence, PlaceAsk> {
  const set = sets.find(({ id }) => id === 'double')
  if (!set) throw new RangeError('the template grammar has no set of doubles')
  return redraw(
    'a short template with a double',
    () => set.question(random),
    question => suits(question.example),
  )
}
