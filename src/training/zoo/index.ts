import { agreement } from './agreement'
import { brown } from './brown'
import type { ZooEntry } from './entry'
import { names } from './names'
import { polyphone } from './polyphone'
import { recall } from './recall'
import { sentiment } from './sentiment'
import { tagging } from './tagging'
import { translation } from './translation'

/** Every model that comes with the page. */
export const zoo: readonly ZooEntry[] = [
  ...agreement,
  ...tagging,
  ...brown,
  ...recall,
  ...sentiment,
  ...polyphone,
  ...translation,
  ...names,
]

export type { Bound, Tried, ZooEntry } from './entry'
export { examine, figuresOf, holds, verdictOf, type Report } from './examine'
export { grow, withSeed } from './grow'
export { manifestEntry, modelOf, type FileFacts, type ManifestEntry, type NamedHead, type NamedUnit } from './manifest'
