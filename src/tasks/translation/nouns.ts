/** What kind of thing a noun names: decides what it can do, what can be done to it, and which adjectives suit it. */
export type Kind = 'person' | 'animal' | 'thing'

/** A noun with its translation and the classifier it is counted with. */
export interface Noun {
  readonly en: string
  readonly zh: string
  readonly classifier: string
  readonly kind: Kind
}

const classified = (kind: Kind, classifier: string, pairs: readonly (readonly [string, string])[]): readonly Noun[] =>
  pairs.map(([en, zh]) => ({ en, zh, classifier, kind }))

/** Every noun. */
export const nouns: readonly Noun[] = [
  ...classified('thing', '把', [
    ['saw', '锯子'],
    ['chair', '椅子'],
    ['umbrella', '雨伞'],
  ]),
  ...classified('animal', '只', [
    ['dog', '狗'],
    ['cat', '猫'],
    ['bird', '鸟'],
  ]),
  ...classified('thing', '本', [
    ['book', '书'],
    ['dictionary', '词典'],
    ['magazine', '杂志'],
  ]),
  ...classified('thing', '个', [['apple', '苹果']]),
  ...classified('person', '个', [
    ['teacher', '老师'],
    ['friend', '朋友'],
    ['student', '学生'],
  ]),
  ...classified('thing', '辆', [
    ['car', '汽车'],
    ['bike', '自行车'],
  ]),
  ...classified('thing', '张', [
    ['picture', '照片'],
    ['map', '地图'],
    ['table', '桌子'],
  ]),
]

/** Any kind. */
export const all: readonly Kind[] = ['person', 'animal', 'thing']

/** What can be owned, lost and sold. */
export const goods: readonly Kind[] = ['animal', 'thing']

/** Adjectives and the kinds of noun they suit: a friend is not green. */
export const adjectives = [
  { en: 'red', zh: '红色的', kinds: ['thing'] },
  { en: 'big', zh: '大的', kinds: goods },
  { en: 'small', zh: '小的', kinds: goods },
  { en: 'new', zh: '新的', kinds: ['person', 'thing'] },
  { en: 'old', zh: '旧的', kinds: ['thing'] },
  { en: 'good', zh: '好的', kinds: all },
  { en: 'beautiful', zh: '漂亮的', kinds: all },
  { en: 'green', zh: '绿色的', kinds: ['thing'] },
] as const satisfies readonly { readonly en: string; readonly zh: string; readonly kinds: readonly Kind[] }[]
