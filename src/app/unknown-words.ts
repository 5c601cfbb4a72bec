import type { Said } from '../figures/language'

/** What a word is read as that training never met. */
export const zeros: Said = { en: 'a vector of zeros', zh: '零向量' }

/** What a word is read as where training had a mark for rare ones. */
export const rare: Said = { en: 'the mark that stood for rare words in training', zh: '训练时代表生僻词的标记' }

/** That a word, or a letter, is not among those that weights know; `units` is what these are called. */
export const unknown = (word: string, count: number, units: Said, as: Said): Said => ({
  en: `“${word}” is not among the ${count} ${units.en} that these weights know: it is read as ${as.en}.`,
  zh: `“${word}”不在这组权重认识的 ${count} ${units.zh}之内：按${as.zh}读入。`,
})

/** That there are further ones. */
export const more = (count: number, units: Said, as: Said): Said => ({
  en: `${count} more ${units.en} are unknown and read as ${as.en}.`,
  zh: `另有 ${count} ${units.zh}不认识，同样按${as.zh}读入。`,
})
