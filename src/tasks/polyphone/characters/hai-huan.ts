import type { Polyphone } from '../polyphone'

/** 还: hái, still; huán, to give back. */
export const haiHuan: Polyphone = {
  character: '还',
  readings: [
    {
      pinyin: 'hái',
      left: [],
      right: [
        '{person}还[没吃饭|没回家|在学校|在睡觉|不知道|想再听一遍]',
        '{person}还是[来了|走了|不明白|想回家]',
        '还有[三|五|八|十]个[人|问题|苹果]',
        '还[差一点|不晚|没下雨]',
      ],
    },
    {
      pinyin: 'huán',
      left: ['{person}归还了[书|雨伞|钥匙|词典]', '{person}偿还了[债务|贷款|欠款]'],
      right: [
        '{person}还[书|钱|车|雨伞]去了',
        '{person}还了[一本书|三本书|五百块钱|那把伞]',
        '{person}还给[老师|朋友|姐姐][一本书|一支笔|一百块钱]',
        '还[书|钱|车]的时候[要签名|要排队|请说一声]',
      ],
    },
  ],
}
