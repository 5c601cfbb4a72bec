import type { Said } from '../language'

/** What the drawing itself says; names of values come from the page that shows it. */
export const words = {
  stage: { en: 'Self-attention', zh: '自注意力' },
  queriesAsk: { en: 'rows ask', zh: '行提问' },
  keysAnswer: { en: 'columns answer', zh: '列回答' },
  keysAnswerDown: { en: 'rows answer', zh: '行回答' },
  queriesAskAcross: { en: 'columns ask', zh: '列提问' },
  arc: { en: 'Who looks at whom', zh: '谁在看谁' },
  matrices: { en: 'From words to outputs', zh: '从词到输出' },
  table: { en: 'One question against every key', zh: '一个提问与所有键' },
  output: { en: 'output', zh: '输出' },
  share: { en: 'share of 1', zh: '占 1 的份额' },
  slices: { en: 'weight × value', zh: '权重 × 值' },
  notOne: { en: 'not 1', zh: '不是 1' },
  hidden: { en: 'hidden', zh: '隐藏' },
  weights: { en: 'attention weights', zh: '注意力权重' },
  query: { en: 'Question of word', zh: '提问的词' },
  key: { en: 'Key of word', zh: '回答的词' },
  open: { en: 'Open this cell', zh: '打开此格' },
  paint: { en: '1 = may be seen · press a cell to hide or show it', zh: '1 = 可以看到 · 点按格子可隐藏或显示' },
  others: { en: 'all others', zh: '其余所有词' },
  visibility: { en: '1 = may be seen, 0 = hidden', zh: '1 = 可以看到，0 = 隐藏' },
  entropyShort: { en: 'entropy', zh: '熵' },
  sumAndEntropy: { en: 'Σ, entropy', zh: 'Σ，熵' },
  entropyUnit: { en: 'entropy, nats', zh: '熵（nat）' },
  entropy: { en: 'the entropy of a line of weights, in nats', zh: '一组权重的熵，单位 nat' },
  mirror: { en: 'mirror', zh: '对称格' },
} as const satisfies Readonly<Record<string, Said>>

/** What hides words, by the choice of who may be seen; a word hidden by hand has no such name. */
export const hidings: Readonly<Record<string, Said>> = {
  'look-ahead': { en: 'look-ahead mask', zh: '前瞻掩码' },
  window: { en: 'truncated attention', zh: '局部（截断）自注意力' },
  'look-ahead-window': { en: 'look-ahead mask, truncated', zh: '前瞻掩码，局部（截断）' },
}

/** "saw (2) asks". */
export const askSaid = (token: string): Said => ({ en: `${token} asks`, zh: `${token} 提问` })

/** How much the asker looks at one key. */
export const looksSaid = (asker: string, key: string, number: string): Said => ({
  en: `${asker} looks at ${key}: ${number}`,
  zh: `${asker} 看 ${key}：${number}`,
})

/** The entropy of one question where there is no room for that of each. */
export const entropySaid = (asker: string, number: string): Said => ({
  en: `entropy of ${asker}: ${number} nats`,
  zh: `${asker} 的熵：${number} nat`,
})

/** An entropy that stands where nothing else names it. */
export const entropyNamed = (number: string): Said => ({
  en: `${words.entropyShort.en} ${number}`,
  zh: `${words.entropyShort.zh} ${number}`,
})

/** What stands before the answers for a token. */
export const predictsSaid = (token: string): Said => ({ en: `Prediction at ${token}:`, zh: `${token} 处的预测：` })

/** How many keys are left out. */
export const othersSaid = (count: number): Said => ({ en: `+ ${count} more`, zh: `另有 ${count} 个` })

/** A chosen pair beside the pair the other way round. */
export const mirrorSaid = (here: string, mirror: string): Said => ({
  en: `${here} here, ${mirror} the other way round`,
  zh: `此格 ${here}，反过来 ${mirror}`,
})
