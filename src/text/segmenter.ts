/** What finds boundaries in text: the browser's own, a stand-in from a test, or `null` where there is none. */
export type SegmenterConstructor = typeof Intl.Segmenter | null

/** The segmenter of this browser; `null` before Firefox 125 and in engines built without language data. */
export const builtIn: SegmenterConstructor = (Intl as Partial<typeof Intl>).Segmenter ?? null

const made = new WeakMap<typeof Intl.Segmenter, Map<string, Intl.Segmenter>>()

/** A segmenter takes longer to make than to use on a word, so each is made once. */
function segmenterOf(Segmenter: typeof Intl.Segmenter, granularity: 'grapheme' | 'word', language?: string) {
  const own = made.get(Segmenter) ?? new Map<string, Intl.Segmenter>()
  made.set(Segmenter, own)
  const key = `${granularity} ${language ?? ''}`
  const known = own.get(key) ?? new Segmenter(language, { granularity })
  own.set(key, known)
  return known
}

/** The pieces of a text; joined, they give it back. */
export const segments = (
  text: string,
  Segmenter: typeof Intl.Segmenter,
  granularity: 'grapheme' | 'word',
  language?: string,
): readonly string[] => Array.from(segmenterOf(Segmenter, granularity, language).segment(text), piece => piece.segment)
