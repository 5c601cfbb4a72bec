import { characterModel, type LineOptions } from './characters'
import type { NextWordTask } from './task'

const isVowel = (token: string): boolean =>
  /^\p{L}$/u.test(token) && /^[aeiou]/.test(token.normalize('NFD').toLowerCase())

/** A language model of the letters of names; the names are the caller's. */
export const names = (options: LineOptions): NextWordTask =>
  characterModel(
    {
      id: 'names',
      title: { en: 'Names, letter by letter', zh: '逐字母造名字' },
      question: {
        en: 'Which letter comes next, and when is a name complete?',
        zh: '下一个字母是什么？名字到哪里结束？',
      },
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
    },
    options,
  )
