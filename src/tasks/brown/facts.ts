import type { Fact } from '../task'
import { labels } from './labels'

/** What is known at each word of a sentence. */
export const facts: readonly Fact[] = [
  {
    id: 'previous',
    kind: 'category',
    name: { en: 'Part of speech of the word before', zh: '前一个词的词性' },
    values: labels.map(label => label.name),
  },
  {
    id: 'both',
    kind: 'category',
    name: { en: 'Whether the word is a noun and a verb', zh: '该词是否既能作名词又能作动词' },
    values: [
      { en: 'one of them at most', zh: '至多其一' },
      { en: 'noun and verb', zh: '名词和动词' },
    ],
  },
]
