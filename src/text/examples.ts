import type { Language } from './language'
import type { Tokens } from './tokenize'

/** A sentence worth stepping through, and what to look for in it. */
export interface Example {
  readonly id: string
  readonly text: string
  /** The cut the note speaks of, where dictionaries disagree or would hide the point. */
  readonly tokens?: Tokens
  readonly note: { readonly en: string; readonly zh: string }
}

const english: readonly Example[] = [
  {
    id: 'saw',
    text: 'I saw a saw',
    note: {
      en: 'One spelling, a verb and a noun: a layer that reads each word alone must answer the same twice.',
      zh: '同一个拼写，一次是动词，一次是名词：逐词独立处理的层只能给出两个相同的答案。',
    },
  },
  {
    id: 'keys',
    text: 'the keys to the cabinet are on the table',
    note: {
      en: 'The verb agrees with keys, not with the nearer cabinet: the plural has to be kept for three words.',
      zh: '动词要与 keys 一致，而不是离它更近的 cabinet：复数信息必须跨过三个词保留下来。',
    },
  },
  {
    id: 'bad-good',
    text: 'not bad, not good',
    note: {
      en: 'The same not turns two opposite words around: watch what the state does with it.',
      zh: '同一个 not 把两个意思相反的词都反转了：看看状态怎样处理它。',
    },
  },
  {
    id: 'good-not-bad',
    text: 'it is good, not bad',
    note: {
      en: 'Compare with "it is bad, not good": the same words, so only their order can tell the two apart.',
      zh: '与 "it is bad, not good" 比较：用词完全相同，只有顺序能区分这两句。',
    },
  },
  {
    id: 'bad-not-good',
    text: 'it is bad, not good',
    note: {
      en: 'Compare with "it is good, not bad": without position, attention gathers the same set of words.',
      zh: '与 "it is good, not bad" 比较：没有位置信息时，注意力汇集到的是同一组词。',
    },
  },
  {
    id: 'arrow',
    text: 'time flies like an arrow',
    note: {
      en: 'Flies may be what time does or a kind of insect, like may compare or mean enjoy: each word waits for the others.',
      zh: 'flies 可以是“飞”，也可以是“苍蝇”；like 可以是“像”，也可以是“喜欢”：每个词的意思都要看其他词。',
    },
  },
  {
    id: 'dog-man',
    text: 'the dog bites the man',
    note: {
      en: 'Exchange dog and man: nothing but the order changes, and so does who gets hurt.',
      zh: '把 dog 和 man 对调：变的只有词序，受伤的却换了人。',
    },
  },
]

const chinese: readonly Example[] = [
  {
    id: 'saw-zh',
    text: '我看见一把锯子',
    tokens: ['我', '看见', '一把', '锯子'],
    note: {
      en: 'I saw a saw, in Chinese: here the verb and the noun look different, and the ambiguity is gone.',
      zh: '英文 I saw a saw 的中文说法：动词和名词写法不同，歧义随之消失。',
    },
  },
  {
    id: 'auction',
    text: '乒乓球拍卖完了',
    tokens: ['乒乓球', '拍卖', '完了'],
    note: {
      en: 'Cut this way, the table tennis balls have been auctioned off.',
      zh: '这样切分：乒乓球已经拍卖完了。',
    },
  },
  {
    id: 'sold-out',
    text: '乒乓球拍卖完了',
    tokens: ['乒乓球拍', '卖', '完了'],
    note: {
      en: 'Cut this way, the table tennis bats are sold out: the same characters, other tokens, another meaning.',
      zh: '这样切分：乒乓球拍已经卖完了。字全都一样，词不同，意思就不同。',
    },
  },
  {
    id: 'grow-long',
    text: '我长大了头发很长',
    tokens: ['我', '长', '大', '了', '头发', '很', '长'],
    note: {
      en: 'The first 长 is zhǎng, to grow; the last is cháng, long. They are kept as equal tokens, so only context differs.',
      zh: '第一个“长”读 zhǎng，最后一个读 cháng。这里让两者成为相同的词元，差别只在上下文。',
    },
  },
  {
    id: 'carpenter',
    text: '他把锯子给了木匠',
    tokens: ['他', '把', '锯子', '给', '了', '木匠'],
    note: {
      en: 'Who gave what to whom: 把 brings the object before its verb, so attention has to look back for it.',
      zh: '谁把什么给了谁：“把”将宾语提到动词之前，注意力要回头去找它。',
    },
  },
  {
    id: 'bridge',
    text: '南京市长江大桥',
    tokens: ['南京市', '长江', '大桥'],
    note: {
      en: 'Cut this way, a bridge: the Yangtze River Bridge of Nanjing City.',
      zh: '这样切分说的是一座桥：南京市的长江大桥。',
    },
  },
  {
    id: 'mayor',
    text: '南京市长江大桥',
    tokens: ['南京', '市长', '江大桥'],
    note: {
      en: 'Cut this way, a person: the mayor of Nanjing, one Jiang Daqiao.',
      zh: '这样切分说的是一个人：南京市长，名叫江大桥。',
    },
  },
  {
    id: 'dog-bites',
    text: '狗咬人，人咬狗',
    tokens: ['狗', '咬', '人', '，', '人', '咬', '狗'],
    note: {
      en: 'Dog bites man, man bites dog: the same three words twice, in opposite order.',
      zh: '同样三个词出现两次，顺序相反，谁咬谁也就相反。',
    },
  },
]

/** Sentences to begin with, by the language they are written in. */
export const examples: Readonly<Record<Language, readonly Example[]>> = { en: english, zh: chinese }
