import type { Polyphone } from '../polyphone'

/** 重: zhòng, heavy; chóng, again. */
export const chongZhong: Polyphone = {
  character: '重',
  readings: [
    {
      pinyin: 'zhòng',
      left: [
        '[书包|箱子|石头|这张桌子|那台机器][很|真|太]重',
        '{person}的体重[增加了|减轻了|没有变]',
        '{person}病情严重',
        '{person}很尊重[老师|爷爷|别人|对手]',
      ],
      right: [
        '重量是[三|五|八|十]公斤',
        '重要的[事|话|东西][先说|写下来|别忘了]',
        '重点是第[一|二|三|五]课',
        '{person}重视[健康|学习|友谊|安全]',
      ],
    },
    {
      pinyin: 'chóng',
      left: [
        '{person}有双重[身份|国籍|任务]',
        '这[句话|件事|幅画]有[双|多]重[意思|含义]',
        '这里有[双|多]重[保护|保险]',
      ],
      right: [
        '{person}重新[开始|写了一遍|做了一次|想了想]',
        '{person}重复了[一遍|三次|老师的话]',
        '{person}重返[校园|故乡|赛场|舞台]',
        '重新[开始|试一次|写一遍|想一想]吧',
        '重复的[话|事|内容][太多了|不必说|请删掉]',
      ],
    },
  ],
}
