import type { Polyphone } from '../polyphone'

/** 种: zhǒng, a kind and a seed; zhòng, to plant. */
export const zhongSeed: Polyphone = {
  character: '种',
  readings: [
    {
      pinyin: 'zhǒng',
      left: ['[这|那]种[花|鸟|鱼|水果|颜色][很美|很常见|很少见]', '{person}喜欢[各|这|那]种[花|水果|小吃|颜色]'],
      right: ['种子[发芽了|很小|落在地上|在盒子里]', '种子需要[阳光|雨水|温暖]', '种类[很多|不少|不一样|很齐全]'],
    },
    {
      pinyin: 'zhòng',
      left: [
        '{people}在[山上|院子里|路边]栽种[果树|鲜花|青菜]',
        '{people}[春天|忙着|早起]耕种',
        '{person}种[花|树|菜|瓜]去了',
        '{person}种了[三|五|十]棵[桃树|苹果树|柳树]',
      ],
      right: ['种[花|树|菜|瓜][很有意思|要有耐心|不容易]'],
    },
  ],
}
