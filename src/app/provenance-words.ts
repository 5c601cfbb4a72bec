import type { Said } from '../figures/language'
import { percentText } from '../figures/geometry/number-text'
import { wordCount, type Metric, type Trained } from '../recipe'
import type { Listed } from './library'

/** A share of right answers, honest to one decimal and never broken over lines: "99.8 %", "100 %"; a dash where nothing was measured. */
export const shareText = (share: number | undefined): string =>
  share === undefined ? '–' : `${percentText(share, 1)}\u00a0%`

/** "99.8 % of 200 right; 50.0 % without context". */
export const accuracySaid = ({ accuracy, asks, chance }: Metric): Said => ({
  en: `${shareText(accuracy)} of ${asks} right; ${shareText(chance)} without context`,
  zh: `${asks} 题答对 ${shareText(accuracy)}；不看上下文 ${shareText(chance)}`,
})

const grammar: Said = { en: 'sentences made by a grammar', zh: '由语法生成的句子' }

/** What the sentences of a task are; of a task that is not here only the size of its vocabulary is told. */
const sorts: Readonly<Record<string, Said>> = {
  agreement: grammar,
  tagging: grammar,
  translation: grammar,
  sentiment: grammar,
  polyphone: grammar,
  brown: { en: 'real sentences of the Brown corpus', zh: '布朗语料库（Brown）的真实句子' },
  recall: { en: 'lists drawn anew each time', zh: '每次重新抽取的列表' },
  dates: { en: 'dates in many spellings', zh: '多种写法的日期' },
  names: { en: 'names of people', zh: '人名' },
  text: { en: 'a text of one’s own', zh: '自己的文本' },
}

/** What the weights were trained on: "sentences made by a grammar; a vocabulary of 112". */
export function dataSaid(trained: Trained): Said {
  const sort = sorts[trained.task.id]
  const count = wordCount(trained)
  return {
    en: `${sort ? `${sort.en}; ` : ''}a vocabulary of ${count}`,
    zh: `${sort ? `${sort.zh}；` : ''}词表 ${count} 项`,
  }
}

/** How often other seeds came out like the one on screen, and why it is this one. */
export function triedSaid({ seeds, learnt, shown }: NonNullable<Listed['tried']>): Said {
  const all = { en: `${learnt} of ${seeds} tried do about as well`, zh: `试了 ${seeds} 个，${learnt} 个成绩相当` }
  if (shown === learnt) return { en: `${all.en}; this is the first of them`, zh: `${all.zh}，取其中第一个` }
  return shown === 1
    ? {
        en: `${all.en}; this one was chosen because it alone also shows the picture`,
        zh: `${all.zh}；选这个，因为只有它还呈现图中的现象`,
      }
    : {
        en: `${all.en}; ${shown} of those also show the picture, and this is the first of these`,
        zh: `${all.zh}；其中 ${shown} 个还呈现图中的现象，取第一个`,
      }
}
