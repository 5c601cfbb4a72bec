import { choice } from '../random'
import { heldBack } from '../split'
import type { TranslateTask } from '../task'
import { example, facts } from './example'
import { formats } from './formats'
import { chinese, english } from './words'

/** English dates into Chinese ones, digit by digit: what came last comes first. */
export const dates = (): TranslateTask => ({
  id: 'dates',
  kind: 'translate',
  title: { en: 'Dates into Chinese', zh: '日期翻译' },
  question: {
    en: 'How is this date written in Chinese, from the year to the day?',
    zh: '这个日期用中文怎么写？（先年，再月，后日）',
  },
  vocabulary: english,
  targetVocabulary: chinese,
  facts,
  chance: { by: 'majority', value: 0 },
  sets: formats.map(format => ({
    id: format.id,
    name: format.name,
    chance: 0,
    question: random => ({
      example: heldBack('dates', () => example(random, format)),
      asks: [{ by: 'exact' }],
    }),
  })),
  fresh: false,
  example: random => example(random, choice(random, formats)),
})
