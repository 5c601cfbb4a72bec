import type { Polyphone } from '../polyphone'

/** 好: hǎo, good; hào, to be fond of. */
export const hao: Polyphone = {
  character: '好',
  readings: [
    {
      pinyin: 'hǎo',
      left: [
        '[天气|味道|主意|成绩|心情][很|真|更]好',
        '{person}的[身体|成绩|心情][很|真|更]好',
        '{person}最好[早点睡|快点走|别说话]',
      ],
      right: [
        '{person}好像[病了|累了|知道|生气了]',
        '好[书|人|朋友|办法][太少了|在哪里|来了]',
        '好消息[来了|传开了|很多]',
      ],
    },
    {
      pinyin: 'hào',
      left: ['{person}的[爱|喜]好是[画画|唱歌|下棋|游泳]', '{person}的[爱|喜]好[很多|不少|很特别]'],
      right: [
        '{person}好奇地[看着我|问来问去|打开门]',
        '{person}好学[又认真|又谦虚|上进]',
        '好奇的[孩子|小猫|学生][问个不停|走过来了]',
        '好客的[主人|邻居|牧民][端来热茶|请大家坐下]',
      ],
    },
  ],
}
