import type { Said } from '../figures/language'
import type { ModelId } from '../models'

/** How an option and its values are called. */
export interface OptionWords {
  readonly label: Said
  readonly help?: Said
  readonly values?: Readonly<Record<string, Said>>
}

const ONE_WAY: Said = { en: 'one way', zh: '单向' }

/** Said where the answers are, too. */
export const temperatureWords = {
  label: { en: 'Temperature τ', zh: '温度 τ' },
  help: {
    en: 'Low: sharper, high: flatter. It changes the shares, never their order, and is no part of the weights.',
    zh: '低则更集中，高则更平均。它只改变份额，不改变名次，也不属于权重。',
  },
} as const satisfies OptionWords

/** The words of every option, whichever model has it. A test holds this table against the models' own. */
const optionWords: Readonly<Record<string, OptionWords>> = {
  size: {
    label: { en: 'Units H', zh: '单元数 H' },
    help: {
      en: 'Length of a state, not of the sentence.',
      zh: '状态的长度，不是句子的长度。',
    },
  },
  input: { label: { en: 'Size of a word vector', zh: '词向量维数' } },
  layers: { label: { en: 'Layers', zh: '层数' } },
  direction: {
    label: { en: 'Direction', zh: '方向' },
    values: { forward: ONE_WAY, both: { en: 'both ways', zh: '双向' } },
  },
  squash: {
    label: { en: 'Squash with', zh: '压缩函数' },
    values: { tanh: { en: 'tanh', zh: 'tanh' }, relu: { en: 'ReLU', zh: 'ReLU' } },
  },
  biases: {
    label: { en: 'Biases', zh: '偏置' },
    help: { en: 'Textbooks write one, PyTorch adds two.', zh: '教科书写一个，PyTorch 有两个。' },
    values: {
      one: { en: 'one', zh: '一个' },
      two: { en: 'two (PyTorch)', zh: '两个（PyTorch）' },
      none: { en: 'none', zh: '无' },
    },
  },
  update: {
    label: { en: 'z means', zh: 'z 表示' },
    help: {
      en: 'Cho 2014, PyTorch, Keras: keep. Chung 2014: write.',
      zh: 'Cho 2014、PyTorch、Keras：保留。Chung 2014：写入。',
    },
    values: { keep: { en: 'keep', zh: '保留' }, write: { en: 'write', zh: '写入' } },
  },
  reset: {
    label: { en: 'r acts', zh: 'r 作用于' },
    help: { en: 'A checkpoint needs the same choice.', zh: '加载权重时必须用同样的选择。' },
    values: {
      before: { en: 'before the product', zh: '乘积之前' },
      after: { en: 'after it (PyTorch)', zh: '乘积之后（PyTorch）' },
    },
  },
  gates: {
    label: { en: 'Gates', zh: '门' },
    values: {
      separate: { en: 'separate f and i', zh: 'f 与 i 各自独立' },
      'no-forget': { en: 'no forget gate (1997)', zh: '没有遗忘门（1997）' },
      'i=1-f': { en: 'coupled, i = 1 − f', zh: '耦合，i = 1 − f' },
      'f=1-i': { en: 'coupled, f = 1 − i', zh: '耦合，f = 1 − i' },
    },
  },
  peephole: {
    label: { en: 'Peepholes', zh: '窥视孔连接' },
    help: { en: 'f and i see the old cell, o the new one.', zh: 'f 和 i 看旧记忆，o 看新记忆。' },
  },
  projection: {
    label: { en: 'Projected h (0 = off)', zh: '投影后的 h 维数（0 = 关）' },
  },
  mask: {
    label: { en: 'Who may be seen', zh: '可见范围' },
    values: {
      full: { en: 'every word', zh: '所有词' },
      'look-ahead': { en: 'no one ahead (look-ahead mask)', zh: '不看后文（前瞻掩码）' },
      window: { en: 'neighbours (truncated)', zh: '邻近的词（局部，截断）' },
      'look-ahead-window': { en: 'neighbours before it', zh: '前面邻近的词' },
    },
  },
  radius: { label: { en: 'Neighbours each side', zh: '每侧邻近词数' } },
  hide: {
    label: { en: 'Hide by', zh: '隐藏方式' },
    values: {
      before: { en: '−∞ before the softmax', zh: 'softmax 之前置 −∞' },
      'score-zero': { en: 'score 0 (a mistake)', zh: '得分置 0（错误）' },
      after: { en: '0 after the softmax', zh: 'softmax 之后置 0' },
      'after-renormalised': { en: '0 after, shared again', zh: '之后置 0，再归一化' },
    },
  },
  score: {
    label: { en: 'Score', zh: '打分' },
    values: {
      scaled: { en: 'dot product / √d_k', zh: '点积 / √d_k' },
      dot: { en: 'dot product', zh: '点积' },
      additive: { en: 'additive, with tanh', zh: '加性，有 tanh' },
      'additive-linear': { en: 'additive without tanh', zh: '加性，无 tanh' },
      general: { en: 'general: q W k', zh: '双线性 q W k' },
    },
  },
  weights: {
    label: { en: 'Weights by', zh: '权重来自' },
    values: {
      softmax: { en: 'softmax', zh: 'softmax' },
      relu: { en: 'ReLU, then shared', zh: 'ReLU 后归一化' },
      none: { en: 'the scores themselves', zh: '直接用得分' },
    },
  },
  valueSize: { label: { en: 'Size of a value', zh: '值的维数' } },
  tie: {
    label: { en: 'Shared projection', zh: '共用投影' },
    values: {
      none: { en: 'none', zh: '不共用' },
      'Q=K': { en: 'Q = K', zh: 'Q = K' },
      'K=V': { en: 'K = V', zh: 'K = V' },
    },
  },
  share: {
    label: { en: 'Weights sum to 1 over', zh: '归一化范围' },
    values: {
      keys: { en: 'the keys of each query', zh: '每个查询的所有键' },
      queries: { en: 'the queries of each key (a mistake)', zh: '每个键的所有查询（错误）' },
    },
  },
  tokens: {
    label: { en: 'Tokens are', zh: '词排成' },
    values: { rows: { en: 'rows', zh: '行' }, columns: { en: 'columns', zh: '列' } },
  },
  bias: { label: { en: 'Bias in additive scores', zh: '加性打分的偏置' } },
  positions: {
    label: { en: 'Positions', zh: '位置编码' },
    values: { none: { en: 'none', zh: '无' }, sinusoidal: { en: 'sinusoidal, added', zh: '正弦，相加' } },
  },
  output: {
    label: { en: 'After the sum', zh: '求和之后' },
    values: {
      found: { en: 'as it is', zh: '原样' },
      project: { en: 'project with W_O', zh: '用 W_O 投影' },
      add: { en: 'project and add X', zh: '投影后加上 X' },
    },
  },
  classes: {
    label: { en: 'Answers (0 = no read-out)', zh: '答案数（0 = 不读出）' },
    help: { en: 'A score and a share for each, from the state.', zh: '由状态得出每个答案的得分与份额。' },
  },
  temperature: temperatureWords,
}

/** Self-attention has no state: H is what goes on there, and its sizes are those of vectors. */
const apart: Readonly<Partial<Record<ModelId, Readonly<Record<string, OptionWords>>>>> = {
  attention: {
    size: {
      label: { en: 'Size of queries and keys d_k', zh: '查询和键的维数 d_k' },
      help: { en: 'Length of a query or key, not of the sentence.', zh: '查询或键的长度，不是句子的长度。' },
    },
  },
}

/** The words of an option of one model. */
export const wordsOf = (model: ModelId, name: string): OptionWords | undefined =>
  apart[model]?.[name] ?? optionWords[name]
