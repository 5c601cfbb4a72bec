import type { Withheld } from '../task'
import { everything } from '../asks'
import { labels } from './labels'

/** What can be said of the task to anybody, and why its text is not here. */
export const about = {
  kind: 'tag',
  title: { en: 'Parts of speech in real text', zh: '真实文本的词性标注' },
  question: {
    en: 'Which part of speech is each word of a sentence from the Brown corpus?',
    zh: '布朗语料库（Brown）的句子里，每个词是什么词性？',
  },
  labels,
  sets: {
    all: everything,
    ambiguous: { en: 'Words that are nouns and verbs', zh: '既能作名词又能作动词的词' },
    double: { en: 'One word as noun and verb', zh: '同一个词既作名词又作动词' },
    that: { en: '“I saw that …”, which only the next word settles', zh: '“I saw that …”：要看后一个词' },
  },
  example: ['we', 'can', 'open', 'the', 'can', '.'],
  why: {
    en: 'Trained on the Brown corpus, whose text may not be passed on; only what was learnt ships.',
    zh: '用布朗语料库（Brown）训练：原文不得转载，这里只提供学到的权重。',
  },
} as const satisfies Withheld
