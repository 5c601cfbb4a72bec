import type { Label } from '../task'

/** The parts of speech. */
export type Tag = 'PRON' | 'DET' | 'ADJ' | 'NOUN' | 'VERB' | 'MODAL' | 'TO' | 'PREP' | 'ADV' | 'CONJ' | 'PUNCT'

const names: Readonly<Record<Tag, Label['name']>> = {
  PRON: { en: 'pronoun', zh: '代词' },
  DET: { en: 'determiner', zh: '限定词' },
  ADJ: { en: 'adjective', zh: '形容词' },
  NOUN: { en: 'noun', zh: '名词' },
  VERB: { en: 'verb', zh: '动词' },
  MODAL: { en: 'modal verb', zh: '情态动词' },
  TO: { en: 'to', zh: '不定式 to' },
  PREP: { en: 'preposition', zh: '介词' },
  ADV: { en: 'adverb', zh: '副词' },
  CONJ: { en: 'conjunction', zh: '连词' },
  PUNCT: { en: 'punctuation', zh: '标点' },
}

/** The labels in the order of their indices. */
export const labels: readonly Label[] = Object.entries(names).map(([id, name]) => ({ id, name }))

/** The index of a part of speech. */
export const tagIndex = (tag: Tag): number => labels.findIndex(label => label.id === tag)
