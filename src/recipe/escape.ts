import { clean } from '../text/clean'

/** A token as links write it: "_" stands between tokens. */
export const escape = (text: string): string =>
  encodeURIComponent(clean(text)).replaceAll('_', '%5F').replaceAll("'", '%27')

/** The text that was escaped; nothing when it is damaged. */
export const unescape = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
