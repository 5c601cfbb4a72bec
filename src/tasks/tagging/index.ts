import type { LabelTask } from '../task'
import { example, facts } from './example'
import { sets } from './sets'
import { labels } from './tags'
import { words } from './words'

/** The part of speech of each word, where most words have two: I saw a saw. */
export const tagging = (): LabelTask => ({
  id: 'tagging',
  kind: 'tag',
  title: { en: 'I saw a saw', zh: '词性标注：I saw a saw' },
  question: {
    en: 'Which part of speech is each word, when the same word can be a noun or a verb?',
    zh: '同一个词既能作名词又能作动词，句中每个词究竟是什么词性？',
  },
  vocabulary: words,
  labels,
  facts,
  chance: { by: 'by-word', value: 0.9 },
  sets,
  fresh: false,
  example,
})
