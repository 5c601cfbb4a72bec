import type { Rendering } from '../pieces'

/** A phrase with its translation. */
export interface Phrase {
  readonly source: readonly string[]
  readonly target: readonly Rendering[]
}

const place = (en: string, zh: string, from: readonly number[]): Phrase => {
  const source = en.split(' ')
  return {
    source,
    target: [
      { text: '在', from: [0] },
      { text: zh, from },
    ],
  }
}

/** Where it happens; 里 and 上 say `in` and `on` once more, after the noun. */
export const places: readonly Phrase[] = [
  place('in the park', '公园里', [0, 2]),
  place('at school', '学校', [1]),
  place('at home', '家里', [1]),
  place('in the shop', '商店里', [0, 2]),
  place('on the street', '街上', [0, 2]),
]

const time = (en: string, zh: string): Phrase => {
  const source = en.split(' ')
  return { source, target: [{ text: zh, from: source.map((_, index) => index) }] }
}

/** When it happened. */
export const pastTimes = [time('yesterday', '昨天'), time('today', '今天'), time('this morning', '今天早上')].concat(
  time('last week', '上周'),
)

/** When it will happen. */
export const futureTimes = [time('today', '今天'), time('tomorrow', '明天'), time('next week', '下周')]
