import type { Said } from '../figures/language'
import type { Positions } from '../recipe'
import type { Run, Step } from '../trace'
import type { SpokenBeat } from './exhibit'

/** The one press of a padded position: nothing is read there. */
export const padding: SpokenBeat = {
  id: 'pad',
  shows: ['c', 'h'],
  name: { en: 'Skip', zh: '跳过' },
  caption: {
    en: 'Padding: nothing is read, the state is handed on unchanged.',
    zh: '填充位：什么也不读，状态原样传下去。',
  },
}

const HIDDEN: Said = { en: 'Padding is hidden as well.', zh: '填充位同样被隐藏。' }

/** What is added to the caption of the step at which attention hides keys, when some of them are padding. */
export function paddingNote(run: Run, step: Step | undefined, { tokens, words }: Positions): Said | undefined {
  if (tokens.length === words || !run.byId.has('B')) return undefined
  return step?.beat === (run.byId.has('M') ? 'M' : 'A') ? HIDDEN : undefined
}
