import type { Worked } from '../../trace'
import { scalarText } from '../geometry/number-text'
import type { Said } from '../language'
import { chain, ladder } from './ladder'

const wraps: Readonly<Record<string, readonly [before: string, after: string]>> = {
  σ: ['σ(', ')'],
  '1−': ['1 − ', ''],
  negate: ['−', ''],
  '÷√': ['', ' ÷ √d'],
  '÷τ': ['', ' ÷ τ'],
  '÷1': ['', ' ÷ 1'],
  barrier: ['ln ', ''],
  relu: ['max(0, ', ')'],
}

/** What is written before and after the operand of a function. */
export const wrapOf = (name: string): readonly [before: string, after: string] => wraps[name] ?? [`${name}(`, ')']

/** How a worked number came about, in one sentence. */
export function sentence(cell: Worked): Said {
  const result = scalarText(cell.number)
  if (cell.held) return { en: `${result} is held by hand.`, zh: `${result} 是手动固定的。` }
  if (cell.given || !cell.how) return { en: `${result} is given.`, zh: `${result} 是给定的。` }
  const { core, applied } = chain(cell)
  const spelled = applied.reduce((inner, { how }) => {
    const [before, after] = how?.kind === 'function' ? wrapOf(how.name) : ['', '']
    return `${before}${inner}${after}`
  }, scalarText(core.number))
  const outer = applied.length ? `${result} = ${spelled}` : ''
  const inner = coreSentence(core)
  if (!inner) return { en: `${outer || result}.`, zh: `${outer || result}。` }
  return outer
    ? { en: `${outer}, where ${inner.en}.`, zh: `${outer}，其中 ${inner.zh}。` }
    : { en: `${inner.en}.`, zh: `${inner.zh}。` }
}

function coreSentence(core: Worked): Said | undefined {
  const { how } = core
  const rungs = ladder(core)?.rungs.length
  if (rungs !== undefined) return sumSentence(scalarText(core.number), rungs)
  if (how && 'among' in how)
    return lineSentence(scalarText(core.number), how.kind, how.among.length, scalarText(how.of[0]?.number ?? NaN))
  return undefined
}

const sumSentence = (number: string, rungs: number): Said =>
  rungs === 1
    ? { en: `${number} is one product`, zh: `${number} 是一个乘积` }
    : { en: `${number} is the sum of ${rungs} numbers`, zh: `${number} 是 ${rungs} 个数之和` }

type LineKind = 'share' | 'softmax' | 'exponential' | 'greatest'

function lineSentence(number: string, kind: LineKind, many: number, part: string): Said {
  switch (kind) {
    case 'share':
      return {
        en: `${number} is the share of ${part} in the total of ${many} numbers`,
        zh: `${number} 是 ${part} 在 ${many} 个数总和中的份额`,
      }
    case 'softmax':
      return {
        en: `${number} is a share in the total of ${many} exponentials`,
        zh: `${number} 是在 ${many} 个指数总和中的份额`,
      }
    case 'exponential':
      return {
        en: `${number} is e to the gap between ${part} and the greatest of its line`,
        zh: `${number} 是 e 的（${part} 与所在行最大值之差）次方`,
      }
    case 'greatest':
      return {
        en: `${number} says whether ${part} is the greatest of ${many}`,
        zh: `${number} 表示 ${part} 是否是 ${many} 个数中最大的`,
      }
  }
}
