import type { Language, Said } from '../figures/language'
import { spoken, type Label, type Run, type Speaker } from '../trace'
import { nameOf } from './names'

/** Operations that stand between their operands. */
const infix: Readonly<Record<string, string>> = { '+': ' + ', '−': ' − ', '⊙': ' × ', product: ' · ' }

/** Operations that stand around, before or behind their one operand. */
const wrapped: Readonly<Record<string, (x: string) => Said>> = {
  σ: x => ({ en: `squash to 0…1(${x})`, zh: `压到 0…1(${x})` }),
  softmax: x => ({ en: `shares by softmax(${x})`, zh: `softmax 份额(${x})` }),
  tanh: x => ({ en: `squash to −1…1(${x})`, zh: `压到 −1…1(${x})` }),
  relu: x => ({ en: `cut below 0(${x})`, zh: `负数归零(${x})` }),
  exp: x => ({ en: `e to the gap below the greatest(${x})`, zh: `与最大值之差取指数(${x})` }),
  share: x => ({ en: `share of its line’s total(${x})`, zh: `在同组总和中的份额(${x})` }),
  '÷√': x => ({ en: `${grouped(x)} / √d_k`, zh: `${grouped(x)} / √d_k` }),
  '÷τ': x => ({ en: `${grouped(x)} / temperature τ`, zh: `${grouped(x)} / 温度 τ` }),
  '÷1': x => ({ en: `${grouped(x)} / 1`, zh: `${grouped(x)} / 1` }),
  barrier: () => ({ en: '(0 where visible, −∞ where hidden)', zh: '(可见处 0，隐藏处 −∞)' }),
  '1−': x => ({ en: `(1 − ${x})`, zh: `(1 − ${x})` }),
  ᵀ: x => ({ en: `${grouped(x)} transposed`, zh: `${grouped(x)} 的转置` }),
}

/** Operations on two operands that are told like functions. */
const paired: Readonly<Record<string, Said>> = {
  stack: { en: 'stacked', zh: '上下拼接' },
  '⊕': { en: 'sum of every pair', zh: '两两相加' },
}

/** Whether a sign stands outside every bracket. */
function isCompound(text: string): boolean {
  let depth = 0
  for (const [k, letter] of [...text].entries()) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (depth === 0 && /^ [+−×·] /.test(text.slice(k, k + 3))) return true
  }
  return false
}

const grouped = (text: string): string => (isCompound(text) ? `(${text})` : text)

/** The name alone: without its second name, and without the letters of a parameter, which the formula shows. */
const plain = ({ name, origin }: Label, language: Language, own: Readonly<Record<string, Said>>): string => {
  const said = nameOf(name, own)[language].replace(/ \(.*\)|（.*）/, '')
  return origin === 'parameter' ? said.replace(` ${name}`, '') : said
}

/** Which step a name comes from, as seen from the one that is read. */
function when({ origin }: Label, distance: number): Said {
  if (distance < 0) return { en: 'old ', zh: '旧的' }
  if (distance > 0) return { en: 'next word’s ', zh: '后一个词的' }
  return origin === 'start' ? { en: 'starting ', zh: '初始' } : { en: '', zh: '' }
}

/** Which layer and way of reading a name belongs to, where that is not the plain one. */
const where = ({ origin, layer, backward }: Label): Said =>
  origin === 'parameter'
    ? { en: '', zh: '' }
    : {
        en: `${layer > 1 ? `layer-${layer} ` : ''}${backward ? 'backward ' : ''}`,
        zh: `${layer > 1 ? `第 ${layer} 层` : ''}${backward ? '反向' : ''}`,
      }

function speaker(language: Language, own: Readonly<Record<string, Said>>): Speaker {
  return {
    name: (label, distance) =>
      `${when(label, distance)[language]}${where(label)[language]}${plain(label, language, own)}`,
    apply: (operation, operands) => {
      const sign = infix[operation]
      if (sign) return operands.map(o => (sign === ' + ' ? o : grouped(o))).join(sign)
      const [first = ''] = operands
      const around = wrapped[operation]
      if (around) return around(first)[language]
      const together = paired[operation]
      return together ? `${together[language]}(${operands.join(language === 'en' ? ', ' : '，')})` : first
    },
    equals: (left, right) => `${left} = ${right.replace(/^\((1 − [^()]*)\)$/, '$1')}`,
  }
}

/** The formula of a value in words, in both languages. */
export const gloss = (run: Run, id: string, own: Readonly<Record<string, Said>>): Said => ({
  en: spoken(run, id, speaker('en', own)),
  zh: spoken(run, id, speaker('zh', own)),
})
