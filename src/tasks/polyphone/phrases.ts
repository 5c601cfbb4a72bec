import { choice, type Random } from '../random'
import { vocabulary } from '../vocabulary'
import { changZhang } from './characters/chang-zhang'
import { chongZhong } from './characters/chong-zhong'
import { deDei } from './characters/de-dei'
import { douDu } from './characters/dou-du'
import { haiHuan } from './characters/hai-huan'
import { hangXing } from './characters/hang-xing'
import { hao } from './characters/hao'
import { jiao } from './characters/jiao'
import { kong } from './characters/kong'
import { leYue } from './characters/le-yue'
import { shu } from './characters/shu'
import { zhongSeed } from './characters/zhong-seed'
import type { Polyphone } from './polyphone'

/** Every character asked about. */
export const polyphones: readonly Polyphone[] = [
  ...[changZhang, hangXing, chongZhong, leYue, haiHuan, douDu],
  ...[deDei, hao, zhongSeed, shu, jiao, kong],
]

const slots: ReadonlyMap<string, readonly string[]> = new Map([
  ['person', ['我', '你', '他', '她', '爸爸', '妈妈', '老师', '姐姐', '哥哥', '爷爷', '小明', '小红']],
  ['child', ['我', '你', '他', '她', '弟弟', '妹妹', '小明', '小红', '孩子']],
  ['people', ['我们', '你们', '他们', '她们', '同学们', '孩子们', '朋友们']],
])

const blank = /\[([^\]]*)\]|\{(\w+)\}/g

function options(inline: string | undefined, slot: string | undefined): readonly string[] {
  const found = inline?.split('|') ?? slots.get(slot ?? '')
  if (found === undefined) {
    throw new RangeError(`a clause: expected one of the slots ${[...slots.keys()].join(', ')}, found '${slot}'`)
  }
  return found
}

/** A clause with its choices made. */
export const fill = (random: Random, clause: string): string =>
  clause.replace(blank, (_, inline: string | undefined, slot: string | undefined) =>
    choice(random, options(inline, slot)),
  )

/** All the characters a clause can contain. */
const charactersOf = (clause: string): readonly string[] => [
  ...clause.replace(blank, (_, inline: string | undefined, slot: string | undefined) => options(inline, slot).join('')),
]

/** Every character of the task. */
export const words = vocabulary(
  ...['，', '。', ...polyphones.map(polyphone => polyphone.character)],
  ...polyphones
    .flatMap(({ readings }) => readings)
    .flatMap(reading => [...reading.left, ...reading.right])
    .flatMap(charactersOf),
)
