import type { Said } from '../figures/language'

/** What every key is called in both languages; a gate is named for what it does, with its textbook name beside it. */
export const names = {
  x: { en: 'word vector x', zh: '词向量 x' },
  h: { en: 'hidden state h', zh: '隐状态 h' },
  c: { en: 'cell state c', zh: '记忆单元 c' },
  f: { en: 'keep gate f (forget gate)', zh: '遗忘门 f（保留）' },
  i: { en: 'write gate i (input gate)', zh: '输入门 i（写入）' },
  g: { en: 'candidate c̃', zh: '候选值 c̃' },
  k: { en: 'kept content f⊙c', zh: '保留下来的内容 f⊙c' },
  o: { en: 'show gate o (output gate)', zh: '输出门 o（展示）' },
  r: { en: 'look-back gate r (reset gate)', zh: '重置门 r（回看）' },
  z: { en: 'update gate z', zh: '更新门 z' },
  m: { en: 'trimmed past', zh: '过滤后的过去' },
  n: { en: 'candidate h̃', zh: '候选值 h̃' },
  s: { en: 'other share 1−z', zh: '另一份额 1−z' },
  p: { en: 'input part Wx', zh: '输入部分 Wx' },
  q: { en: 'memory part Uh', zh: '记忆部分 Uh' },
  a: { en: 'sum before squashing', zh: '压缩前的和' },
  y: { en: 'both directions together y', zh: '双向输出 y' },
  l: { en: 'scores of the answers l', zh: '各答案的得分 l' },
  y_hat: { en: 'shares of the answers ŷ', zh: '各答案的份额 ŷ' },
  X: { en: 'word vectors X', zh: '词向量 X' },
  T: { en: 'word vectors T', zh: '词向量 T' },
  B: { en: 'visibility B', zh: '可见性 B' },
  Q: { en: 'queries Q', zh: '查询 Q' },
  K: { en: 'keys K', zh: '键 K' },
  V: { en: 'values V', zh: '值 V' },
  S: { en: 'scores S', zh: '得分 S' },
  Z: { en: 'scaled scores Ŝ', zh: '缩放后的得分 Ŝ' },
  M: { en: 'scores after hiding S̃', zh: '隐藏后的得分 S̃' },
  E: { en: 'exponentials E', zh: '指数值 E' },
  A: { en: 'attention weights A', zh: '注意力权重 A' },
  O: { en: 'outputs O', zh: '输出 O' },
  H: { en: 'outputs that go on H', zh: '传下去的输出 H' },
  L: { en: 'scores of the answers L', zh: '各答案的得分 L' },
  Y_hat: { en: 'shares of the answers Ŷ', zh: '各答案的份额 Ŷ' },
} as const satisfies Readonly<Record<string, Said>>

/** A key that has a name. */
export type Key = keyof typeof names

/** Whole parameters that say more than their first letter does. */
const matrices: Readonly<Record<string, Said>> = {
  W_Q: { en: 'query weights', zh: '查询权重' },
  W_K: { en: 'key weights', zh: '键权重' },
  W_V: { en: 'value weights', zh: '值权重' },
  W_q: { en: 'score weights on the query', zh: '打分时查询的权重' },
  W_k: { en: 'score weights on the key', zh: '打分时键的权重' },
  W_O: { en: 'output weights', zh: '输出权重' },
  W_y: { en: 'read-out weights', zh: '读出权重' },
  b_y: { en: 'read-out bias', zh: '读出偏置' },
  W_a: { en: 'score weights', zh: '打分权重' },
  b_a: { en: 'score bias', zh: '打分偏置' },
}

const letters: Readonly<Record<string, Said>> = {
  W: { en: 'weights on the input', zh: '输入的权重' },
  U: { en: 'weights on the state', zh: '状态的权重' },
  b: { en: 'bias', zh: '偏置' },
  bx: { en: 'input bias', zh: '输入偏置' },
  bh: { en: 'state bias', zh: '状态偏置' },
  p: { en: 'peephole weights', zh: '窥视孔权重' },
  P: { en: 'projection', zh: '投影矩阵' },
  v: { en: 'score vector', zh: '打分向量' },
}

/** Which track of a network a pin or a label belongs to, where there is more than one: "h^2~" is layer 2 read backwards. */
const trackName = (layer: string | undefined, backward: boolean): Said => ({
  en: `${layer ? `, layer ${layer}` : ''}${backward ? ', backward' : ''}`,
  zh: `${layer ? `，第 ${layer} 层` : ''}${backward ? '，反向' : ''}`,
})

/** What any named value is called: a key of a model, a parameter such as "W_f", or either of them in a track, "W_f^2~". */
export function nameOf(key: string, own: Readonly<Record<string, Said>> = names): Said {
  const [, bare = key, layer, backward] = /^([^^~]+)(?:\^(\d))?(~)?$/.exec(key) ?? []
  const known = own[bare]
  const what = known ?? matrices[bare] ?? letters[bare.replace(/_.*/, '')]
  if (!what) return { en: key, zh: key }
  const track = trackName(layer, backward !== undefined)
  const letter = known ? '' : ` ${bare}`
  return { en: what.en + letter + track.en, zh: what.zh + letter + track.zh }
}
