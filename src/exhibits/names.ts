import type { Said } from '../figures/language'

/** What every key is called in both languages; a gate is named for what it does, with its textbook name beside it. */
export const names = {
  x: { en: 'word vector x', zh: '词向量 x' },
  h: { en: 'hidden state h', zh: '隐状态 h' },
  c: { en: 'cell state c', zh: '记忆单元 c' },
  f: { en: 'keep gate f (forget gate)', zh: '保留门 f（遗忘门）' },
  i: { en: 'write gate i (input gate)', zh: '写入门 i（输入门）' },
  g: { en: 'candidate c̃', zh: '候选值 c̃' },
  k: { en: 'kept content f⊙c', zh: '保留的内容 f⊙c' },
  o: { en: 'show gate o (output gate)', zh: '展示门 o（输出门）' },
  r: { en: 'look-back gate r (reset gate)', zh: '回看门 r（重置门）' },
  z: { en: 'update gate z', zh: '更新门 z' },
  m: { en: 'trimmed past', zh: '裁剪后的过去' },
  n: { en: 'candidate h̃', zh: '候选隐状态 h̃' },
  s: { en: 'other share 1−z', zh: '另一份额 1−z' },
  p: { en: 'input part Wx', zh: '输入部分 Wx' },
  q: { en: 'memory part Uh', zh: '记忆部分 Uh' },
  a: { en: 'sum before squashing', zh: '压缩前的和' },
  y: { en: 'both directions', zh: '双向输出' },
  X: { en: 'word vectors X', zh: '词向量 X' },
  B: { en: 'visibility', zh: '可见性' },
  Q: { en: 'queries Q', zh: '查询 Q' },
  K: { en: 'keys K', zh: '键 K' },
  V: { en: 'values V', zh: '值 V' },
  S: { en: 'scores S', zh: '得分 S' },
  Z: { en: 'scaled scores', zh: '缩放后的得分' },
  M: { en: 'masked scores', zh: '掩码后的得分' },
  E: { en: 'exponentials E', zh: '指数 E' },
  A: { en: 'attention weights A', zh: '注意力权重 A' },
  O: { en: 'outputs O', zh: '输出 O' },
} as const satisfies Readonly<Record<string, Said>>

export type Key = keyof typeof names

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

/** What any named value is called: a key of a model, or a parameter such as "W_f". */
export function nameOf(key: string, own: Readonly<Record<string, Said>> = names): Said {
  const known = own[key]
  if (known) return known
  const [letter = key] = key.split('_')
  const what = letters[letter]
  return what ? { en: `${what.en} ${key}`, zh: `${what.zh} ${key}` } : { en: key, zh: key }
}
