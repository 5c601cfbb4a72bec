import { builtIn, segments, type SegmenterConstructor } from './segmenter'

/** The characters a person would count, so that a family emoji or a flag is one; joined, they give the text back. */
export const graphemes = (text: string, Segmenter: SegmenterConstructor = builtIn): readonly string[] =>
  Segmenter === null ? Array.from(text) : segments(text, Segmenter, 'grapheme')
