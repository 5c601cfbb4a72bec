import type { LabelledWord } from './sentences'
import { labels, tagIndex } from './labels'

/** How often each word has each label, over sentences that are learnt from. */
export type ByWord = ReadonlyMap<string, readonly number[]>

/** Counts the labels of every word. */
export function byWord(sentences: readonly (readonly LabelledWord[])[]): ByWord {
  const counts = new Map<string, number[]>()
  for (const { text, label } of sentences.flat()) {
    const found = counts.get(text) ?? labels.map(() => 0)
    counts.set(text, found)
    found[label] = (found[label] ?? 0) + 1
  }
  return counts
}

/** Fewer uses as a noun or as a verb are as often slips as readings. */
const ENOUGH = 15

/** Whether a word is learnt both as a noun and as a verb, often enough for its neighbours to matter. */
export function isBoth(counts: ByWord, text: string): boolean {
  const found = counts.get(text)
  return found !== undefined && [tagIndex('NOUN'), tagIndex('VERB')].every(label => (found[label] ?? 0) >= ENOUGH)
}

/** The share of these words that one gets right who gives each the label it was learnt with most often. */
export function shareByWord(counts: ByWord, words: readonly LabelledWord[]): number {
  const best = new Map([...counts].map(([text, found]) => [text, found.indexOf(Math.max(...found))]))
  return words.filter(({ text, label }) => best.get(text) === label).length / words.length
}
