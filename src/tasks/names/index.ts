import { characterModel, type LineOptions } from '../characters'
import type { Example, NextWordTask, PlaceAsk } from '../task'
import { isSpecial, type Vocabulary } from '../vocabulary'
import { englishNames } from './english'

const isVowel = (token: string): boolean =>
  /^\p{L}$/u.test(token) && /^[aeiou]/.test(token.normalize('NFD').toLowerCase())

/** Wherever a letter follows: whether it is a vowel, whichever one. */
function vowelOrNot(words: Vocabulary): (example: Example) => readonly PlaceAsk[] {
  const letters = words.flatMap((word, index) => (isSpecial(word) ? [] : [index]))
  const kinds = [true, false].map(kind => letters.filter(index => isVowel(words[index] ?? '') === kind))
  return ({ targets }) =>
    targets.flatMap((target, at) => {
      const right = kinds.find(kind => kind.includes(target))
      const wrong = kinds.find(kind => kind !== right)
      return right && wrong ? [{ by: 'mass', at, right, wrong } as const] : []
    })
}

/** A language model of the letters of names: of the English ones that come with the page, or of those a caller gives. */
export const names = ({
  lines = englishNames.trim().split(/\s+/),
  ...options
}: Partial<LineOptions> = {}): NextWordTask =>
  characterModel(
    {
      id: 'names',
      title: { en: 'Names, letter by letter', zh: '逐字母造名字' },
      question: {
        en: 'Which letter comes next, and when is a name complete?',
        zh: '下一个字母是什么？名字到哪里结束？',
      },
      everything: { en: 'Next letter, or the end', zh: '下一个字母或结束' },
      facts: [
        { id: 'place', kind: 'count', name: { en: 'Letters so far', zh: '已读字母数' } },
        {
          id: 'vowel',
          kind: 'category',
          name: { en: 'Vowel or not', zh: '是否元音' },
          values: [
            { en: 'not a vowel', zh: '不是元音' },
            { en: 'vowel', zh: '元音' },
          ],
        },
      ],
      factValues: tokens => ({
        place: tokens.map((_, at) => at),
        vowel: tokens.map((token, at) => (at === 0 ? null : Number(isVowel(token)))),
      }),
      further: words => [
        { id: 'vowel', name: { en: 'Vowel or not next', zh: '下一个是否元音' }, asks: vowelOrNot(words) },
      ],
    },
    { ...options, lines },
  )
