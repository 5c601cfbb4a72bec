import type { Said } from '../language'
import type { HeatMap } from './heat-map'

/** A token with its position from 1: "saw (2)" and "saw（2）". */
export function positioned(names: readonly string[], at: number): Said {
  const name = names[at]
  if (name === undefined) return { en: `${at + 1}`, zh: `${at + 1}` }
  return { en: `${name} (${at + 1})`, zh: `${name}（${at + 1}）` }
}

/** A token alone where that is unambiguous, with its position where the same token occurs twice. */
export function shortName(names: readonly string[], at: number): Said {
  const name = names[at]
  const twice = names.filter(other => other === name).length > 1
  return name === undefined || twice ? positioned(names, at) : { en: name, zh: name }
}

/** What one line that asks is called: "row", or "column" where columns ask. */
export const lineWord = ({ turned }: Pick<HeatMap, 'turned'>): Said =>
  turned ? { en: 'column', zh: '列' } : { en: 'row', zh: '行' }

/** Parts one after the other, separated as each language separates them. */
export function listed(parts: readonly Said[]): Said {
  return { en: parts.map(part => part.en).join(', '), zh: parts.map(part => part.zh).join('，') }
}

/** Sentences one after the other; Chinese sentences are set without a space between them. */
export function sentences(parts: readonly Said[]): Said {
  return { en: parts.map(part => part.en).join(' '), zh: parts.map(part => part.zh).join('') }
}
