import type { Language, Said } from '../figures/language'
import { spoken, type Label, type Run, type Speaker } from '../trace'
import { nameOf } from './names'

const infix: Readonly<Record<string, string>> = { '+': ' + ', '−': ' − ', '⊙': ' × ', product: ' · ' }

const wrapped: Readonly<Record<string, Said>> = {
  σ: { en: 'squash to 0…1', zh: '压到 0…1' },
  tanh: { en: 'squash to −1…1', zh: '压到 −1…1' },
  relu: { en: 'cut below 0', zh: '负数归零' },
  exp: { en: 'exponential of gaps', zh: '差值取指数' },
  share: { en: 'share of the line’s total', zh: '占该行总和的份额' },
  '÷√': { en: 'over √d of', zh: '除以 √d：' },
  '÷1': { en: 'unscaled', zh: '不缩放：' },
  barrier: { en: '−∞ where hidden by', zh: '隐藏处为 −∞：' },
}

/** The name alone: without its second name, and without the letters of a parameter, which the formula shows. */
const plain = ({ name, origin }: Label, language: Language, own: Readonly<Record<string, Said>>): string => {
  const said = nameOf(name, own)[language].replace(/ \(.*\)|（.*）/, '')
  return origin === 'parameter' ? said.replace(` ${name}`, '') : said
}

function speaker(language: Language, own: Readonly<Record<string, Said>>): Speaker {
  const before = language === 'en' ? 'old ' : '旧的'
  const after = language === 'en' ? 'next ' : '后一步的'
  return {
    name: (label, distance) => `${distance < 0 ? before : distance > 0 ? after : ''}${plain(label, language, own)}`,
    apply: (operation, operands) => {
      const sign = infix[operation]
      if (sign) return operands.map(o => (sign !== ' + ' && o.includes(' + ') ? `(${o})` : o)).join(sign)
      if (operation === '1−') return `(1 − ${operands.join('')})`
      const around = wrapped[operation]
      return around ? `${around[language]}(${operands.join(', ')})` : operands.join(' ⊕ ')
    },
    equals: (left, right) => `${left} = ${right}`,
  }
}

/** The formula of a value in words, in both languages. */
export const gloss = (run: Run, id: string, own: Readonly<Record<string, Said>>): Said => ({
  en: spoken(run, id, speaker('en', own)),
  zh: spoken(run, id, speaker('zh', own)),
})
