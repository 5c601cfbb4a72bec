import type { Polyphone } from '../polyphone'

/** 教: jiāo, to teach somebody something; jiào, teaching, in words of two characters. */
export const jiao: Polyphone = {
  character: '教',
  readings: [
    {
      pinyin: 'jiāo',
      left: [],
      right: [
        '{person}教{people}[英语|画画|唱歌|游泳|下棋]',
        '{person}教了[三|五|十]年[书|英语|画画]',
        '教[英语|画画|唱歌|游泳][很有意思|要有耐心|很辛苦]',
      ],
    },
    {
      pinyin: 'jiào',
      left: ['{person}请教了[老师|专家|医生]', '{person}的家教很严', '{person}在研究宗教'],
      right: [
        '{person}教育[孩子|学生][要诚实|不要说谎]',
        '教室里[没有人|很安静|很热闹|坐满了人]',
        '教[师|练][来了|很严格|很辛苦]',
        '教材[很贵|很难|发下来了]',
      ],
    },
  ],
}
