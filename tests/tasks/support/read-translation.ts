/** A small dictionary: what each Chinese word may stand for, as the English words it is aligned with. */

const classifiers: Readonly<Record<string, string>> = {
  把: 'saw|chair|umbrella',
  只: 'dog|cat|bird',
  本: 'book|dictionary|magazine',
  个: 'apple|teacher|friend|student',
  辆: 'car|bike',
  张: 'picture|map|table',
}
const determiners: Readonly<Record<string, string>> = { 一: 'an?', 那: 'the', 这: 'this' }

const words: Readonly<Record<string, string>> = {
  ...{ 锯子: 'saw', 椅子: 'chair', 雨伞: 'umbrella', 狗: 'dog', 猫: 'cat', 鸟: 'bird', 书: 'book', 词典: 'dictionary' },
  ...{ 杂志: 'magazine', 苹果: 'apple', 老师: 'teacher', 朋友: 'friend', 学生: 'student', 汽车: 'car', 自行车: 'bike' },
  ...{ 照片: 'picture', 地图: 'map', 桌子: 'table', 我的: 'my', 你的: 'your', 我: 'I', 你: 'you', 他: 'he', 她: 'she' },
  ...{ 我们: 'we', 他们: 'they', 红色的: 'red', 大的: 'big', 小的: 'small', 新的: 'new', 旧的: 'old', 好的: 'good' },
  ...{
    漂亮的: 'beautiful',
    绿色的: 'green',
    看见: 'saw|see',
    买了: 'bought',
    买: 'buy',
    找到了: 'found',
    找到: 'find',
  },
  ...{ 丢了: 'lost', 丢: 'lose', 卖了: 'sold', 卖: 'sell', 画了: 'drew', 画: 'draw', 想要: 'wanted|want' },
  ...{
    喜欢: 'liked|like',
    没有: 'did not',
    不: 'did not',
    会: 'will',
    在: 'in|at|on',
    公园里: 'in park',
    学校: 'school',
  },
  ...{ 家里: 'home', 商店里: 'in shop', 街上: 'on street', 昨天: 'yesterday', 今天: 'today', 今天早上: 'this morning' },
  ...{ 上周: 'last week', 明天: 'tomorrow', 下周: 'next week', 而且: 'and', 但是: 'but', 因为: 'because', '。': '\\.' },
}

/** Whether a Chinese word says what these English words say. */
export function says(chinese: string, english: readonly string[]): boolean {
  const determiner = determiners[chinese[0] ?? '']
  const nouns = classifiers[chinese.slice(1)]
  const pattern =
    determiner !== undefined && nouns !== undefined ? `(${determiner}) (${nouns})` : (words[chinese] ?? '(?!)')
  return new RegExp(`^(${pattern})$`).test(english.join(' '))
}
