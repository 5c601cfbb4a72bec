import type { Said } from '../figures/language'
import type { ModelId } from '../models'

/** A question to answer before looking: who predicts first sees more (Miller et al. 2013). */
export interface Prediction {
  readonly id: string
  readonly question: Said
  readonly choices: readonly Said[]
  /** Index of the right choice. */
  readonly answer: number
  /** What is so, and where to look. */
  readonly reveal: Said
}

const NUMBERS = {
  none: { en: 'never', zh: '一次也不变' },
  once: { en: 'once', zh: '一次' },
  each: { en: 'once a word', zh: '每个词一次' },
} as const

/** The questions of every exhibit, the first of them asked first. */
export const predictions: Readonly<Record<ModelId, readonly Prediction[]>> = {
  rnn: [
    {
      id: 'weight-updates',
      question: {
        en: 'How often do the weights change while the sentence is read?',
        zh: '读这个句子时，权重会改变几次？',
      },
      choices: [NUMBERS.none, NUMBERS.once, NUMBERS.each],
      answer: 0,
      reveal: {
        en: 'Never. The state changes at every word; W, U and b are the same block at each step.',
        zh: '一次也不变。每读一个词，变的是状态；W、U、b 每一步都是同一组。',
      },
    },
    {
      id: 'echo',
      question: {
        en: 'One unit, U = 0.5: a 1, then only zeros. What becomes of h?',
        zh: '一个单元，U = 0.5：先来一个 1，之后全是 0。h 会怎样？',
      },
      choices: [
        { en: 'gone at once', zh: '立刻消失' },
        { en: 'about halves each step', zh: '每步约减半' },
        { en: 'stays', zh: '保持不变' },
      ],
      answer: 1,
      reveal: {
        en: 'It about halves: .7163, .3436, .1701 … Try “By hand: one early 1”. Other weights fade otherwise, or not at all.',
        zh: '每步约减半：.7163、.3436、.1701……试试“手算：开头一个 1”。换别的权重，快慢不同，也可能不消退。',
      },
    },
  ],
  gru: [
    {
      id: 'copy-corner',
      question: {
        en: 'Keep everything (keep share 1): does the look-back gate r still matter?',
        zh: '全部保留（保留份额为 1）时，重置门 r 还有作用吗？',
      },
      choices: [
        { en: 'yes', zh: '有' },
        { en: 'no', zh: '没有' },
      ],
      answer: 1,
      reveal: {
        en: 'No: the proposal gets share 0, so whatever r lets it see is not used.',
        zh: '没有：候选值的份额是 0，r 让它看到什么都用不上。',
      },
    },
    {
      id: 'corner',
      question: {
        en: 'Look back at everything and keep nothing (r = 1, keep share 0): which network is this?',
        zh: '全部回看、一点不保留（r = 1，保留份额为 0）：这是哪种网络？',
      },
      choices: [
        { en: 'a plain RNN', zh: '普通 RNN' },
        { en: 'a layer without memory', zh: '没有记忆的层' },
        { en: 'one that stands still', zh: '状态不再变化的网络' },
      ],
      answer: 0,
      reveal: {
        en: 'A plain RNN: the old state still enters through the candidate. Press that corner and compare unit by unit.',
        zh: '普通 RNN：旧状态仍通过候选值进入。按下那个角，逐单元比一比。',
      },
    },
    {
      id: 'convention',
      question: {
        en: 'The same z, the other convention: what happens to h?',
        zh: 'z 的值不变，换成另一种约定：h 会怎样？',
      },
      choices: [
        { en: 'the same h', zh: 'h 不变' },
        { en: 'old and new swap their shares', zh: '新旧份额互换' },
        { en: 'h turns negative', zh: 'h 变成负的' },
      ],
      answer: 1,
      reveal: {
        en: 'The letter changes its meaning: the two shares swap, their colours stay with keep and write.',
        zh: '字母换了意思：两份额互换，颜色仍跟着“保留”和“写入”。',
      },
    },
  ],
  lstm: [
    {
      id: 'hide',
      question: {
        en: 'o = 0 at this word: what does that do to its cell c?',
        zh: '这一步 o = 0：对这一步的记忆单元 c 有什么影响？',
      },
      choices: [
        { en: 'it erases it', zh: '把它清空' },
        { en: 'nothing', zh: '没有影响' },
        { en: 'it halves it', zh: '把它减半' },
      ],
      answer: 1,
      reveal: {
        en: 'Nothing. o only hides: h is 0 now and comes back when o opens. Press “Hide, then show”.',
        zh: '没有影响。o 只是隐藏：h 变为 0，o 再开时又出现。按“先藏后露”看看。',
      },
    },
    {
      id: 'clear',
      question: {
        en: 'Carry, overwrite, hide, clear, count: which of them make c zero, whatever it held?',
        zh: '携带、覆盖、隐藏、清空、累计：不管原来存了什么，哪些会让 c 变为 0？',
      },
      choices: [
        { en: 'hide and clear', zh: '隐藏和清空' },
        { en: 'clear alone', zh: '只有清空' },
        { en: 'overwrite and clear', zh: '覆盖和清空' },
      ],
      answer: 1,
      reveal: {
        en: 'Clear alone: f = i = 0 keeps nothing and writes nothing. Hide makes h zero, not c; overwrite leaves the proposal.',
        zh: '只有清空：f = i = 0，不保留也不写入。隐藏让 h 为 0，c 不变；覆盖则留下候选值。',
      },
    },
  ],
  attention: [
    {
      id: 'score-zero',
      question: {
        en: 'A hidden word gets score 0 instead of −∞. Its weight will be …',
        zh: '把隐藏词的得分设为 0 而不是 −∞，它的权重会是……',
      },
      choices: [
        { en: 'exactly 0', zh: '恰好 0' },
        { en: 'more than 0', zh: '大于 0' },
        { en: 'negative', zh: '负的' },
      ],
      answer: 1,
      reveal: {
        en: 'More than 0: e⁰ is 1, so it still takes a share. Press “Hide with score 0”.',
        zh: '大于 0：e⁰ = 1，仍会分到一份。按“用得分 0 来隐藏”看看。',
      },
    },
    {
      id: 'symmetric',
      question: {
        en: 'Does word 1 look at word 2 as much as word 2 at word 1?',
        zh: '词 1 看词 2 与词 2 看词 1 的权重相同吗？',
      },
      choices: [
        { en: 'always', zh: '总是相同' },
        { en: 'not in general', zh: '一般不同' },
      ],
      answer: 1,
      reveal: {
        en: 'Not in general: asking and answering have matrices of their own, and each row shares its own budget.',
        zh: '一般不同：提问和应答各有自己的矩阵，而且每一行各分各的预算。',
      },
    },
  ],
}
