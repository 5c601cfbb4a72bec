import type { HeadStudy } from '../../probes/head'
import type { Place } from '../../probes/places'
import type { Track } from '../../states'

const head = (k: number): Track => ({ name: `A_${k}`, layer: 1, backward: false })

/** Where the word before tells what a word is. */
const before: HeadStudy = {
  id: 'before',
  name: { en: 'From an ambiguous word to the word before it', zh: '从兼类词看向前一个词' },
  heads: [head(1)],
  where: { kind: 'asked', sets: ['left'] },
  looks: ({ at }) => [at - 1],
}

const sentence: Place = {
  example: { tokens: ['I', 'saw', 'a', 'saw', '.'], targets: [-1, -1, -1, -1, -1], facts: {} },
  at: 3,
}

/** The second saw of the title. */
const saw: HeadStudy = {
  id: 'saw',
  name: { en: 'From the second “saw” to “a” in “I saw a saw .”', zh: '“I saw a saw .”中第二个 saw 看向 a' },
  heads: [head(1)],
  where: [sentence],
  looks: () => [2],
}

/** What is asked of a network with so many heads. */
export const heads = (count: number): readonly HeadStudy[] =>
  [before, saw].map(study => ({ ...study, heads: Array.from({ length: count }, (_, k) => head(k + 1)) }))
