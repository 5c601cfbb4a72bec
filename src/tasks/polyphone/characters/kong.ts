import type { Polyphone } from '../polyphone'

/** 空: kōng, empty and the air; kòng, a gap and free time. */
export const kong: Polyphone = {
  character: '空',
  readings: [
    {
      pinyin: 'kōng',
      left: [
        '[天|夜]空[很美|很高|很干净]',
        '[天|夜]空里有[星星|月亮|一架飞机]',
        '{person}在航空公司[上班|工作]',
        '{person}想去太空',
      ],
      right: [
        '空气[很新鲜|很干燥|不流通]',
        '空调[坏了|开着|关了]',
        '空中[有|飞来][一只鸟|一架飞机|三只燕子]',
        '空中[飘着雪花|有云]',
        '空[箱子|瓶子|杯子][在桌上|不见了]',
      ],
    },
    {
      pinyin: 'kòng',
      left: [
        '{person}[今天|明天|下午|周末][有|没]空',
        '{person}[有|没]空[看书|喝茶|聊天]',
        '{person}抽空[看书|回家|锻炼]',
      ],
      right: [
        '空闲的[时候|日子][看书|听歌|散步]吧',
        '空白的[地方|纸上|墙上][写名字|画一朵花]',
        '空位[很多|没有了|在后面]',
        '空地上[有人|有一棵树|停着车]',
        '空隙[很小|太大了|不够大]',
      ],
    },
  ],
}
