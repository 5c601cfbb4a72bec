import type { Said } from '../figures/language'
import type { Trained } from '../recipe'

type TaskId = Trained['task']['id']

/** What a task is about, as far as the page speaks of it. */
export interface TaskWords {
  /** What its examples are. */
  readonly data: Said
  /** What accuracy is measured on. */
  readonly examined: Said
  /** What one example is called. */
  readonly whole: Said
  /** What an example is cut into, as it is counted: "26 letters", "26 个字母". */
  readonly units: Said
}

const words: Said = { en: 'words', zh: '个词' }
const characters: Said = { en: 'characters', zh: '个字' }
const sentence: Said = { en: 'sentence', zh: '句子' }

const grammar: TaskWords = {
  data: { en: 'sentences made by a grammar', zh: '由语法生成的句子' },
  examined: { en: 'On sentences kept back', zh: '留出句正确率' },
  whole: sentence,
  units: words,
}

/** The words of every task; without an entry here a new task does not compile. */
export const taskWords: Readonly<Record<TaskId, TaskWords>> = {
  agreement: grammar,
  tagging: grammar,
  translation: grammar,
  sentiment: grammar,
  polyphone: { ...grammar, units: characters },
  brown: {
    data: { en: 'real sentences of the Brown corpus', zh: '布朗语料库（Brown）的真实句子' },
    examined: grammar.examined,
    whole: sentence,
    units: words,
  },
  recall: {
    data: { en: 'lists drawn anew each time', zh: '每次重新抽取的列表' },
    examined: { en: 'On lists drawn anew', zh: '新抽列表正确率' },
    whole: { en: 'list', zh: '列表' },
    units: words,
  },
  dates: {
    data: { en: 'dates in many spellings', zh: '多种写法的日期' },
    examined: { en: 'On dates kept back', zh: '留出日期正确率' },
    whole: { en: 'date', zh: '日期' },
    units: { en: 'tokens', zh: '个词元' },
  },
  names: {
    data: { en: 'names of people', zh: '人名' },
    examined: { en: 'On names kept back', zh: '留出名字正确率' },
    whole: { en: 'name', zh: '名字' },
    units: { en: 'letters', zh: '个字母' },
  },
  text: {
    data: { en: 'a text of one’s own', zh: '自己的文本' },
    examined: { en: 'On lines kept back', zh: '留出行正确率' },
    whole: { en: 'line', zh: '这一行' },
    units: characters,
  },
}
