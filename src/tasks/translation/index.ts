import type { Random } from '../random'
import { heldBack } from '../split'
import type { Fact, Said, TranslateTask, TranslationExample } from '../task'
import { END, indexing } from '../vocabulary'
import type { Part } from './phrases'
import { longest, sentence } from './sentence'
import { chinese, english } from './words'

const partNames: Readonly<Record<Part, Said>> = {
  subject: { en: 'subject', zh: '主语' },
  verb: { en: 'verb', zh: '谓语动词' },
  object: { en: 'object', zh: '宾语' },
  place: { en: 'place', zh: '地点' },
  time: { en: 'time', zh: '时间' },
  conjunction: { en: 'conjunction', zh: '连词' },
  end: { en: 'full stop', zh: '句号' },
}

const parts = Object.keys(partNames)

const facts: readonly Fact[] = [
  {
    id: 'part',
    kind: 'category',
    name: { en: 'Part of the clause', zh: '句子成分' },
    values: Object.values(partNames),
  },
  { id: 'clause', kind: 'count', name: { en: 'Clauses before this one', zh: '前面的分句数' } },
]

const index = indexing(chinese)

function example(random: Random): TranslationExample {
  const { tokens, parts: found, translation, alignment } = sentence(random)
  return {
    tokens,
    targets: [...translation, END].map(index),
    translation,
    alignment,
    facts: {
      part: found.map(part => parts.indexOf(part)),
      clause: found.map((_, at) => found.slice(0, at + 1).filter(part => part === 'conjunction').length),
    },
  }
}

const lengths = [
  [1, 7],
  [8, 12],
  [13, 18],
  [19, longest],
] as const

/** English into Chinese, where time and place move and nouns are counted with classifiers. */
export const translation = (): TranslateTask => ({
  id: 'translation',
  kind: 'translate',
  title: { en: 'English into Chinese', zh: '英译中' },
  question: {
    en: 'How does this sentence read in Chinese, where time and place come before the verb?',
    zh: '这句英语用中文怎么说？（时间和地点要移到动词前面）',
  },
  vocabulary: english,
  targetVocabulary: chinese,
  facts,
  chance: { by: 'majority', value: 0 },
  sets: lengths.map(([shortest, most]) => ({
    id: `${shortest}-${most}`,
    name: { en: `${shortest} to ${most} words`, zh: `${shortest}～${most} 个词` },
    chance: 0,
    question: random => ({
      example: heldBack(
        'translation',
        () => example(random),
        ({ tokens }) => tokens.length >= shortest && tokens.length <= most,
      ),
      asks: [{ by: 'exact' }],
    }),
  })),
  fresh: false,
  example,
})
