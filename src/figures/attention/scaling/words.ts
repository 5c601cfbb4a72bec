import { cellText, spokenText } from '../../geometry/number-text'
import type { Said } from '../../language'
import type { HereReading, SizeReading } from './reading'

/** What stands around the two curves. */
export const words = {
  reason: {
    en: 'A score adds up d_k products. If they are independent, each of variance 1, the sum has variance d_k, and its spread is √d_k.',
    zh: '得分是 d_k 个乘积之和。各乘积相互独立且方差为 1 时，和的方差为 d_k，标准差为 √d_k。',
  },
  notAlike: {
    en: 'This is the reason for √d_k, not that Q and K are alike.',
    zh: '这才是除以 √d_k 的理由，与 Q、K 是否相似无关。',
  },
  size: { en: 'Size of a key d_k', zh: '键的维数 d_k' },
  plain: { en: 'as it is', zh: '不缩放' },
  scaled: { en: '÷ √d_k', zh: '÷ √d_k' },
  spread: { en: 'Spread of the scores', zh: '得分的标准差' },
  top: { en: 'Greatest weight', zh: '最大的权重' },
  entropy: { en: 'Entropy, nats', zh: '熵（nat）' },
  numbers: { en: 'The same as a table', zh: '同样的数，列成表' },
} as const satisfies Readonly<Record<string, Said>>

/** The title of the second plot, which names the floor under its curves. */
export const topSaid = (keys: number): Said => ({
  en: `Greatest of ${keys} weights, on average (${cellText(1 / keys)}: all alike)`,
  zh: `${keys} 个权重中最大的一个，平均值（${cellText(1 / keys)}：各键相同）`,
})

/** What the slider reads as, and what is printed under the plots. */
export const readoutSaid = ({ size, plain, scaled }: SizeReading): Said => ({
  en:
    `d_k = ${size}: scores spread by ${cellText(plain.spread)}, the greatest weight is ${cellText(plain.top)}. ` +
    `Divided by √d_k: ${cellText(scaled.spread)} and ${cellText(scaled.top)}.`,
  zh:
    `d_k = ${size}：得分的标准差 ${cellText(plain.spread)}，最大权重 ${cellText(plain.top)}。` +
    `除以 √d_k 后：${cellText(scaled.spread)} 和 ${cellText(scaled.top)}。`,
})

/** What learning has to go by: a softmax that has decided passes little back. */
export const pullSaid = ({ plain, scaled }: SizeReading): Said => ({
  en:
    `Size of the softmax’s derivative: ${cellText(plain.pull)}; divided by √d_k, ${cellText(scaled.pull)}. ` +
    'Where it is small, little can be learned.',
  zh: `softmax 导数的大小：${cellText(plain.pull)}；除以 √d_k 后：${cellText(scaled.pull)}。导数太小就难以学习。`,
})

/** What a curve is, for those who do not see it. */
export const curveSaid = (title: Said, first: SizeReading, last: SizeReading, of: 'spread' | 'top'): Said => {
  const between = (way: 'plain' | 'scaled', to: string) =>
    `${spokenText(first[way][of])}${to}${spokenText(last[way][of])}`
  const sizes = { en: `from d_k = ${first.size} to ${last.size}`, zh: `d_k 从 ${first.size} 到 ${last.size}` }
  return {
    en: `${title.en}, ${sizes.en}: ${words.plain.en} ${between('plain', ' to ')}, ${words.scaled.en} ${between('scaled', ' to ')}.`,
    zh: `${title.zh}，${sizes.zh}：${words.plain.zh} ${between('plain', ' → ')}，${words.scaled.zh} ${between('scaled', ' → ')}。`,
  }
}

/** Where the curves come from. */
export const sourceSaid = (questions: number, keys: number, seed: number): Said => ({
  en: `Computed here: ${questions} random questions, ${keys} keys each, all numbers of variance 1, seed ${seed}.`,
  zh: `在本页算出：${questions} 个随机提问，各对 ${keys} 个键，每个数的方差为 1，种子 ${seed}。`,
})

/** The same for the words on the stage. */
export const hereSaid = ({ name, size, scaled, plain }: HereReading): Said => ({
  en: `On the stage, d_k = ${size}: the entropy of ${name.en} is ${cellText(scaled)} nats with √d_k, ${cellText(plain)} without.`,
  zh: `图中 d_k = ${size}：${name.zh}的熵，除以 √d_k 时为 ${cellText(scaled)} nat，不除时为 ${cellText(plain)}。`,
})
