/** What finds boundaries in text: the browser's own, a stand-in from a test, or `null` where there is none. */
export type SegmenterConstructor = typeof Intl.Segmenter | null

/** The segmenter of this browser; `null` before Firefox 125 and in engines built without language data. */
export const builtIn: SegmenterConstructor = (Intl as Partial<typeof Intl>).Segmenter ?? null
