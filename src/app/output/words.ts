import { temperatureWords } from '../../exhibits/option-words'
import { cellText } from '../../figures/geometry/number-text'
import type { Said } from '../../figures/language'
import type { NextWord } from '../../recipe'
import { limits } from '../../text/limits'

/** What is said beside the answers of a language model. */
export const words = {
  region: { en: 'Temperature and writing on', zh: '温度与续写' },
  temperature: temperatureWords.label,
  neutral: { en: 'τ = 1: the shares as the model gives them', zh: 'τ = 1：模型本来的份额' },
  note: temperatureWords.help,
  appendHelp: { en: 'Takes the likeliest', zh: '取最可能的一个' },
  draw: { en: 'Draw one', zh: '按份额抽取' },
  drawHelp: {
    en: 'Draws what comes next by chance, each as often as its share',
    zh: '随机抽取下一个，份额越大越常抽中',
  },
  full: {
    en: `Nothing more can be written: no more than ${limits.tokens} tokens are read at once.`,
    zh: `不能再续写：一次最多读 ${limits.tokens} 个词元。`,
  },
} as const satisfies Readonly<Record<string, Said>>

/** What leads to the place where writing goes on: after the last word. */
export const goOn = (word: string): Said => ({ en: `Write on after “${word}”`, zh: `从“${word}”往下写` })

/** "append a", or what taking the end means. */
export const appendWords = ({ word, ends }: NextWord): Said =>
  ends ? { en: 'End here', zh: '到此结束' } : { en: `Append “${word}”`, zh: `接上“${word}”` }

/** What a button that draws or appends has done. */
export const written = ({ word, share }: NextWord, byChance: boolean, text: string): Said => {
  const number = cellText(share)
  return byChance
    ? { en: `Drawn: ${word} (${number}), now “${text}”.`, zh: `抽到 ${word}（${number}），现在是“${text}”。` }
    : { en: `Appended ${word} (${number}), now “${text}”.`, zh: `接上 ${word}（${number}），现在是“${text}”。` }
}

/** What is said when there is nothing more to write. */
export const complete = (whole: Said, text: string): Said => ({
  en: `The ${whole.en} is complete: “${text}”.`,
  zh: `${whole.zh}写完了：“${text}”。`,
})
