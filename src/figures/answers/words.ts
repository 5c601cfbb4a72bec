import type { Said } from '../language'

/** What stands at a word that the task does not ask about: whatever is computed there was never learnt. */
export const notAsked: Said = { en: 'not asked here', zh: '此处不提问' }

/** The same where there is little room. */
export const notAskedShort: Said = { en: 'not asked', zh: '不提问' }

/** The same of one word, for those who hear it. */
export const notAskedSaid = (token: string): Said => ({
  en: `${token}: ${notAsked.en}`,
  zh: `${token}：${notAsked.zh}`,
})
