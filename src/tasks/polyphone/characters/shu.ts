import type { Polyphone } from '../polyphone'

/** 数: shù, a number; shǔ, to count. */
export const shu: Polyphone = {
  character: '数',
  readings: [
    {
      pinyin: 'shù',
      left: ['[人|次|分]数[变了|不对|太少了]', '{child}的分数[很高|不低|最高]', '{person}有无数[朋友|梦想|问题]'],
      right: [
        '{child}数学[很棒|不错|考了一百分]',
        '数学[很难|很有趣|课开始了|考试结束了]',
        '数字[写在黑板上|不对|太大了|很清楚]',
        '数据[不对|丢了|很完整]',
      ],
    },
    {
      pinyin: 'shǔ',
      left: ['[机会|晴天|老朋友|这样的书|这样的人]屈指可数', '[天上|这里|夜里]的[星星|萤火虫|飞鸟]不可胜数'],
      right: [
        '{child}数了[两|三|五]遍',
        '{child}数着[星星|钱|日子]',
        '数到[三|十|一百]再[睁眼|跑|说]',
        '数清楚[再说|再走|再付钱]',
      ],
    },
  ],
}
