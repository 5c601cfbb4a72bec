import type { Said } from '../figures/language'

/** What a word is read as that training never met. */
export const zeros: Said = { en: 'a vector of zeros', zh: '零向量' }

/** What a word is read as where training had a mark for rare ones. */
export const rare: Said = { en: 'the mark that stood for rare words in training', zh: '训练时代表生僻词的标记' }

/** Which words, or letters, are not among those that weights know, and how many further ones; `units` is what these are called. */
export function unknown(words: readonly string[], further: number, count: number, units: Said, as: Said): Said {
  const list = words.map(word => `“${word}”`)
  const one = list.length + further === 1
  const [joined, zhJoined] = [list.join(', '), list.join('、')]
  const [others, zhOthers] = further > 0 ? [` and ${further} more`, `等 ${list.length + further} 个`] : ['', '']
  return {
    en: `${joined}${others} ${one ? 'is' : 'are'} not among the ${count} ${units.en} that these weights know: ${one ? 'it is' : 'each is'} read as ${as.en}.`,
    zh: `${zhJoined}${zhOthers}不在这组权重认识的 ${count} ${units.zh}之内：按${as.zh}读入。`,
  }
}

/** What stands before words that may take the place of an unknown one. */
export const instead = (word: string): Said => ({ en: `Instead of “${word}”:`, zh: `“${word}”换成：` })
