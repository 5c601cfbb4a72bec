import type { Said } from '../../figures/language'
import type { Options } from '../exhibit'

/** What a step is called and the one sentence said of it. */
interface Words {
  readonly name: Said
  readonly caption: Said
}

/** How many projections the input has. */
export const views = ({ tie }: Options): Words =>
  tie === 'none'
    ? {
        name: { en: 'Three views of X', zh: '三种投影' },
        caption: {
          en: 'Ask, address, content: three projections of one input.',
          zh: '提问、地址、内容：同一输入的三种投影。',
        },
      }
    : {
        name: { en: 'Two views of X', zh: '两种投影' },
        caption: {
          en: 'Ask, address, content: here two of them share one matrix.',
          zh: '提问、地址、内容：其中两个共用一个矩阵。',
        },
      }

/** What a score is made of. Without the tanh a question moves all its scores alike, which a softmax cannot see. */
export const scoring = ({ score }: Options): Said =>
  score === 'additive-linear'
    ? { en: 'Without tanh, a question adds the same to every key.', zh: '没有 tanh，提问给每个键加上同一个数。' }
    : { en: 'Every question meets every address.', zh: '每个提问遇上每个地址。' }

/** Why scores are divided, where they are. */
export const scaling = ({ score }: Options): Said =>
  score === 'scaled'
    ? { en: 'Keeps the spread independent of d_k.', zh: '让得分的散布不随 d_k 变化。' }
    : { en: 'Unscaled here: divided by 1.', zh: '此处不缩放：除以 1。' }

/** What hiding does to a score, which depends on what is made of the scores. */
export function hiding({ hide, weights, mask }: Options): Said {
  if (weights === 'none')
    return { en: 'Hidden scores become 0 and carry no weight.', zh: '隐藏的得分变成 0，不再有权重。' }
  if (hide !== 'score-zero' && mask === 'full')
    return {
      en: 'Hidden means minus infinity; where all may be seen, nothing is.',
      zh: '隐藏就是变成负无穷；全可见时什么也不隐藏。',
    }
  if (hide !== 'score-zero')
    return weights === 'relu'
      ? { en: 'Hidden means minus infinity: nothing is left above 0.', zh: '隐藏就是变成负无穷：大于 0 的部分为零。' }
      : { en: 'Hidden means minus infinity, before the softmax.', zh: '隐藏就是在 softmax 之前变成负无穷。' }
  return weights === 'relu'
    ? { en: 'Score 0: with relu, that leaves no weight.', zh: '得分置 0：用 relu 时恰好没有权重。' }
    : { en: 'Score 0 is not hidden: it still gets weight.', zh: '得分 0 不等于隐藏：仍会分到权重。' }
}

/** What the step is called and says that comes before sharing. */
export const exponentials = ({ weights }: Options): Words =>
  weights === 'relu'
    ? {
        name: { en: 'Cut below 0', zh: '负数归零' },
        caption: { en: 'Negative scores count for nothing.', zh: '负的得分不算数。' },
      }
    : { name: { en: 'Exponentiate', zh: '取指数' }, caption: { en: 'Gaps become ratios.', zh: '差距变成倍数。' } }

/** Which lines sum to 1, and how they are called in this orientation. */
const budget = ({ share, tokens, weights }: Options): Said => {
  const rows = (tokens === 'rows') === (share === 'keys')
  if (weights === 'relu' && share === 'keys')
    return rows
      ? { en: 'Each row is a budget of 1, unless no score is above 0.', zh: '每行总额为 1；没有正的得分时为 0。' }
      : { en: 'Each column is a budget of 1, unless no score is above 0.', zh: '每列总额为 1；没有正的得分时为 0。' }
  const sums = weights === 'relu' ? { en: '1 or 0', zh: ' 1 或 0' } : { en: '1', zh: ' 1' }
  if (share === 'queries')
    return rows
      ? {
          en: `A mistake: rows sum to ${sums.en}, the asking columns do not.`,
          zh: `错误示范：行和为${sums.zh}，提问的列却不是。`,
        }
      : {
          en: `A mistake: columns sum to ${sums.en}, the asking rows do not.`,
          zh: `错误示范：列和为${sums.zh}，提问的行却不是。`,
        }
  return rows
    ? { en: 'Each row is a budget of 1.', zh: '每一行是总额为 1 的预算。' }
    : { en: 'Each column is a budget of 1.', zh: '每一列是总额为 1 的预算。' }
}

/** What the step is called and says that makes shares of the exponentials. */
export function sharing(options: Options): Words {
  switch (options['hide']) {
    case 'after':
      return {
        name: { en: 'Share, then hide', zh: '归一化后再隐藏' },
        caption: {
          en: 'Hidden after sharing: a line with hidden words need not sum to 1.',
          zh: '归一化之后才隐藏：有隐藏词时，和未必是 1。',
        },
      }
    case 'after-renormalised':
      return {
        name: { en: 'Share, hide, share again', zh: '归一化、隐藏、再归一化' },
        caption: { en: 'Shared again, it is the same as −∞ before.', zh: '再归一化一次，与事先置 −∞ 完全相同。' },
      }
    default:
      return { name: { en: 'Share', zh: '归一化' }, caption: budget(options) }
  }
}

/** Outputs are averages only where the weights of each question sum to 1. */
export const summing = ({ weights, hide, share }: Options): Said =>
  weights === 'none' || hide === 'after' || share === 'queries'
    ? { en: 'A weighted sum: no average, the weights need not sum to 1.', zh: '加权和：权重之和未必是 1，不是平均。' }
    : weights === 'relu'
      ? { en: 'An average, or 0 where no score is above 0.', zh: '加权平均；没有正的得分时为 0。' }
      : { en: 'An average, chosen by the question.', zh: '由提问选定的加权平均。' }
