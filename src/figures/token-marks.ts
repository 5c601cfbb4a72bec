import type { Said } from './language'

/** What there is to say of tokens besides their text. */
export interface TokenMarks {
  /** Tokens that the weights have never met, counted from 0. */
  readonly unknown: readonly number[]
  /** Set where these are read as the mark that stood for rare words in training, not as zeros. */
  readonly rare?: boolean
  /** Whether the first token is no word but the mark that training put before every sentence. */
  readonly begins: boolean
}

/** What is special about one token. */
export type TokenMark = 'unknown' | 'rare' | 'begins'

/** The mark of the token in this place, counted from 0. */
export function markOf(marks: TokenMarks | undefined, place: number): TokenMark | undefined {
  if (marks?.begins && place === 0) return 'begins'
  return marks?.unknown.includes(place) ? (marks.rare ? 'rare' : 'unknown') : undefined
}

/** Whether the weights have never met a token with this mark. */
export const isUnknown = (mark: TokenMark | undefined): boolean => mark === 'unknown' || mark === 'rare'

/** What a token is called aloud with its mark. */
export function markedName({ en, zh }: Said, mark: TokenMark | undefined): Said {
  if (mark === 'unknown') return { en: `${en}, unknown, read as zeros`, zh: `${zh}，不认识，按零向量读入` }
  if (mark === 'rare') return { en: `${en}, unknown, read as a rare word`, zh: `${zh}，不认识，按生僻词读入` }
  if (mark === 'begins') return { en: `${en}, the mark before every sentence`, zh: `${zh}，每句之前的标记` }
  return { en, zh }
}
