import { characterModel, type LineOptions } from './characters'
import type { NextWordTask } from './task'

const isPause = (token: string): boolean => /^\p{P}$/u.test(token)

/** A language model of characters over any lines: poems show the rhythm of five or seven in the state. */
export const text = (options: LineOptions): NextWordTask =>
  characterModel(
    {
      id: 'text',
      title: { en: 'Verse, character by character', zh: '逐字写诗' },
      question: {
        en: 'Which character comes next, and where does the line pause?',
        zh: '下一个字是什么？诗句在哪里停顿？',
      },
      everything: { en: 'Next character', zh: '下一个字' },
      facts: [
        { id: 'place', kind: 'count', name: { en: 'Characters so far', zh: '已读字数' } },
        { id: 'rhythm', kind: 'count', name: { en: 'Characters since the last pause', zh: '距上一次停顿的字数' } },
      ],
      factValues: tokens => ({
        place: tokens.map((_, at) => at),
        rhythm: tokens.map((_, at) => at - Math.max(0, tokens.slice(0, at + 1).findLastIndex(isPause))),
      }),
    },
    options,
  )
