import { choice, type Random } from '../random'
import { heldBack } from '../split'
import type { EvaluationSet, Example, PlaceAsk, Said } from '../task'
import { indexing } from '../vocabulary'
import { asExample } from './example'
import { anyStyle, type Part, type Style, type Word } from './phrases'
import { sentence, type Wish } from './sentence'
import { agreeing, type GrammaticalNumber, words } from './words'

const index = indexing(words)

const verbsOf = (number: GrammaticalNumber): readonly number[] => agreeing.map(forms => index(forms[number]))

/** All verbs of the right number against all of the wrong one, or one pronoun against the other. */
const alternatives = (word: Word): readonly (readonly number[])[] =>
  word.part === 'pronoun' ? [[index('she')], [index('he')]] : [verbsOf('singular'), verbsOf('plural')]

const answer = (word: Word): number => Number(word.part === 'pronoun' ? word.gender === 'he' : word.number === 'plural')

/** The question stands at the word before the asked one; with the beginning mark in front, that has the same number. */
function askBefore(sentence: readonly Word[], part: Part): readonly PlaceAsk[] {
  return sentence.flatMap((word, at) => {
    if (word.part !== part) return []
    const [right = [], wrong = []] = answer(word) === 0 ? alternatives(word) : alternatives(word).toReversed()
    return [{ by: 'mass', at, right, wrong } as const]
  })
}

const set = (id: string, name: Said, part: Part, wish: (random: Random) => Wish): EvaluationSet<Example, PlaceAsk> => ({
  id,
  name,
  chance: 0.5,
  question: random => {
    const { words: drawn, ...example } = heldBack(id, () => {
      const words = sentence(random, wish(random))
      return { ...asExample(words), words }
    })
    return { example, asks: askBefore(drawn, part) }
  },
})

/** Every noun in between has the other number, and no determiner gives the number away. */
const misleading: Style = { determiner: 'the', attractors: 'opposite', objectRelative: 0.15, subjectRelative: 0 }

const halfReported = (random: Random) => choice(random, ['plain', 'reported'] as const)

const attractors = [0, 1, 2, 3, 4].map(between =>
  set(
    `k${between}`,
    { en: `${between} nouns of the other number in between`, zh: `中间有 ${between} 个数相反的名词` },
    'verb',
    random => ({ pattern: halfReported(random), between, style: misleading }),
  ),
)

/** What an agreement model is examined on. */
export const sets = [
  ...attractors,
  set('objRC1', { en: 'An object relative clause in between', zh: '中间有一个宾语关系从句' }, 'verb', random => ({
    pattern: halfReported(random),
    between: 1,
    style: { ...misleading, objectRelative: 1 },
  })),
  set('gender', { en: 'She or he, after a long sentence', zh: '长句之后用 she 还是 he' }, 'pronoun', () => ({
    pattern: 'reported',
    style: anyStyle,
  })),
]
