import type { Said } from '../figures/language'
import { percentText } from '../figures/geometry/number-text'
import { wordCount, type Metric, type Trained } from '../recipe'
import type { Listed } from './library'
import { taskWords } from './task-words'

/** A share of right answers, honest to one decimal and never broken over lines: "99.8 %", "100 %"; a dash where nothing was measured. */
export const shareText = (share: number | undefined): string =>
  share === undefined ? '–' : `${percentText(share, 1)}\u00a0%`

/** "99.8 % of 200 right; 50.0 % without context". */
export const accuracySaid = ({ accuracy, asks, chance }: Metric): Said => ({
  en: `${shareText(accuracy)} of ${asks} right; ${shareText(chance)} without context`,
  zh: `${asks} 题答对 ${shareText(accuracy)}；不看上下文 ${shareText(chance)}`,
})

/** What the weights were trained on: "sentences made by a grammar; a vocabulary of 112". */
export function dataSaid(trained: Trained): Said {
  const { data } = taskWords[trained.task.id]
  const count = wordCount(trained)
  return { en: `${data.en}; a vocabulary of ${count}`, zh: `${data.zh}；词表 ${count} 项` }
}

/** How often other seeds came out like the one on screen, and why it is this one. */
export function triedSaid({ seeds, learnt, shown }: NonNullable<Listed['tried']>): Said {
  if (learnt === 1)
    return { en: `of ${seeds} tried, only this one reaches the goal`, zh: `试了 ${seeds} 个，只有这个达到目标` }
  const all = { en: `${learnt} of ${seeds} tried reach the goal`, zh: `试了 ${seeds} 个，${learnt} 个达到目标` }
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
