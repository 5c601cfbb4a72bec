import type { Polyphone } from '../polyphone'

/** 得: de between a verb and how it is done; dé, to obtain; děi, must. */
export const deDei: Polyphone = {
  character: '得',
  readings: [
    {
      pinyin: 'de',
      left: [
        '{person}[跑|走]得[很快|很慢|很远]',
        '{person}[写|唱|画|说|做]得[很棒|很慢|真不错|很认真]',
        '{person}[睡|吃]得很香',
        '{person}[累|忙]得[不想说话|忘了吃饭]',
      ],
      right: [],
    },
    {
      pinyin: 'dé',
      left: ['{person}[获|取|赢]得了[第一名|冠军|奖学金|大家的信任]'],
      right: [
        '{person}得到了[一本书|一支笔|老师的表扬|一个机会]',
        '{person}得了[第一名|冠军|感冒|一百分]',
        '得到[消息|帮助|礼物]的人[很高兴|笑了]',
      ],
    },
    {
      pinyin: 'děi',
      left: [],
      right: [
        '{person}得[走了|回家了|去上班|早点睡|快一点|去医院|写作业]',
        '{person}得先[洗手|吃饭|问老师]',
        '得[赶快走|马上回家|先洗手|早点睡]',
      ],
    },
  ],
}
