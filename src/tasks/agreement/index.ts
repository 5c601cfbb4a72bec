import type { Asks, NextWordTask } from '../task'
import { asExample } from './example'
import { facts } from './facts'
import { sentence } from './sentence'
import { sets } from './sets'
import { words } from './words'

/** Nothing follows the full stop. */
const asks: Asks = tokens => tokens.map(token => token !== '.')

/** A language model of sentences whose verbs agree with a subject far away, and whose pronouns fit a name. */
export const agreement = (): NextWordTask => ({
  id: 'agreement',
  kind: 'next-word',
  title: { en: 'The keys to the cabinet are …', zh: '主谓一致：The keys to the cabinet are …' },
  question: {
    en: 'Which word comes next, and does the verb agree with its subject when other nouns stand in between?',
    zh: '下一个词是什么？主语和动词之间隔着别的名词时，动词的单复数还对吗？',
  },
  vocabulary: words,
  facts,
  chance: { by: 'majority', value: 0.13 },
  sets,
  fresh: false,
  asks,
  example: random => asExample(sentence(random)),
})
