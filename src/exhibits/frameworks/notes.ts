import type { Said } from '../../figures/language'
import type { Options } from '../exhibit'
import type { Framework, RecurrentId } from './framework'

const same: Readonly<Record<'before' | 'after', Said>> = {
  before: { en: 'r acts before the product, as in this run.', zh: 'r 作用在乘积之前，与这里相同。' },
  after: {
    en: 'r acts after the product, as in this run; the bias b_hn of the state stands inside, behind r.',
    zh: 'r 作用在乘积之后，与这里相同；状态一侧的偏置 b_hn 在括号内，也受 r 控制。',
  },
}

const other: Readonly<Record<'before' | 'after', Said>> = {
  before: {
    en: 'r acts before the product there, after it in this run: the same weights give other numbers.',
    zh: '那里 r 作用在乘积之前，这里在之后：同样的权重会得到不同的数。',
  },
  after: {
    en: 'r acts after the product there, with b_hn inside; in this run before it: the same weights give other numbers.',
    zh: '那里 r 作用在乘积之后，b_hn 在括号内；这里在之前：同样的权重会得到不同的数。',
  },
}

function resetNote({ reset }: Framework, options: Options): Said {
  const here = options['reset'] === 'after' ? 'after' : 'before'
  if (here === reset.usual) return same[here]
  if (reset.other === undefined) return other[reset.usual]
  return {
    en: `${reset.other} gives the order of this run; the default is the other.`,
    zh: `${reset.other} 才是这里的次序，默认相反。`,
  }
}

const gruNotes = (framework: Framework, options: Options): readonly Said[] => [
  resetNote(framework, options),
  framework.id === 'textbook'
    ? {
        en: 'Books differ on z: Cho 2014 keeps with it, Chung 2014 writes.',
        zh: '各书的 z 不同：Cho 2014 表示保留，Chung 2014 表示写入。',
      }
    : options['update'] === 'write'
      ? {
          en: 'z = 1 keeps there and writes here: change the sign of every weight and bias of z.',
          zh: '那里 z = 1 表示保留，这里表示写入：z 的所有权重和偏置都要变号。',
        }
      : { en: 'z = 1 keeps the old state, as in this run.', zh: 'z = 1 保留旧状态，与这里相同。' },
]

function coupling({ has, id }: Framework, gates: Options[string]): readonly Said[] {
  if (gates === 'separate' || id === 'textbook') return []
  if (gates === 'no-forget') {
    return [{ en: 'There is no form without a forget gate: hold it open.', zh: '没有去掉遗忘门的形式：让它恒开。' }]
  }
  return [
    has.coupling === undefined
      ? { en: 'There are no coupled gates.', zh: '没有耦合门。' }
      : { en: `Coupled gates: ${has.coupling}.`, zh: `耦合门：${has.coupling}。` },
  ]
}

const lstmNotes = (framework: Framework, { peephole, projection, gates }: Options): readonly Said[] => [
  ...coupling(framework, gates ?? 'separate'),
  ...(peephole === true && !framework.has.peepholes ? [{ en: 'There are no peepholes.', zh: '没有窥视孔连接。' }] : []),
  ...(Number(projection) > 0 && !framework.has.projection
    ? [{ en: 'h cannot be projected.', zh: '不能对 h 做投影。' }]
    : []),
  ...(framework.id === 'keras'
    ? [{ en: 'Keras begins with 1 in the bias of the forget gate.', zh: 'Keras 把遗忘门的偏置初始化为 1。' }]
    : []),
  ...(framework.id === 'pytorch'
    ? [{ en: 'PyTorch adds no 1 to the bias of the forget gate.', zh: 'PyTorch 不给遗忘门的偏置加 1。' }]
    : []),
]

function biasNotes(framework: Framework, model: RecurrentId, options: Options): readonly Said[] {
  const there = framework.biases(model, options)
  if (options['biases'] === 'one' && there === 'two') {
    return [
      {
        en: 'Two biases there: put b into the first, 0 into the second.',
        zh: '那里有两组偏置：b 放入第一组，第二组为 0。',
      },
    ]
  }
  if (options['biases'] === 'two' && there === 'one' && model === 'gru' && options['reset'] === 'after') {
    return [
      {
        en: 'One bias there: the sum of the two of this run, except for the candidate: b_hn stands behind r and cannot be added.',
        zh: '那里只有一组偏置：取这里两组之和；候选值除外，b_hn 受 r 控制，不能合并。',
      },
    ]
  }
  if (options['biases'] === 'two' && there === 'one') {
    return [{ en: 'One bias there: the sum of the two of this run.', zh: '那里只有一组偏置：取这里两组之和。' }]
  }
  return []
}

/** What to know before weights are carried over, one sentence each. */
export const notesOn = (framework: Framework, model: RecurrentId, options: Options): readonly Said[] => [
  ...(model === 'gru' ? gruNotes(framework, options) : []),
  ...(model === 'lstm' ? lstmNotes(framework, options) : []),
  ...biasNotes(framework, model, options),
  ...(options['direction'] === 'both' && framework.id === 'keras'
    ? [{ en: 'Both ways: wrap the layer in Bidirectional.', zh: '双向：用 Bidirectional 包裹这一层。' }]
    : []),
]
