import { cellText } from '../geometry/number-text'
import type { Said } from '../language'

/** One answer and the share it gets. */
export interface Candidate {
  /** Place among the answers, counted from 0. */
  readonly index: number
  readonly share: number
}

/** The answers with the greatest shares, the greatest first; equal ones keep their order. */
export const topOf = (shares: ArrayLike<number>, count: number): readonly Candidate[] =>
  Array.from(shares, (share, index) => ({ index, share }))
    .sort((a, b) => b.share - a.share)
    .slice(0, count)

/** What an answer is called; without a task, answers are counted. */
export const answerName = (answers: readonly Said[], index: number): Said =>
  answers[index] ?? { en: `answer ${index + 1}`, zh: `答案 ${index + 1}` }

/** "but: positive .87, negative .13": what is predicted at a token, in words. */
export function predictionSaid(token: string, answers: readonly Said[], top: readonly Candidate[]): Said {
  const told = (language: keyof Said): string =>
    top
      .map(({ index, share }) => `${answerName(answers, index)[language]} ${cellText(share)}`)
      .join(language === 'en' ? ', ' : '，')
  return { en: `prediction at ${token}: ${told('en')}`, zh: `${token} 处的预测：${told('zh')}` }
}
