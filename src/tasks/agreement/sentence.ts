import { choice, type Random, redraw, weighted, type Weighted } from '../random'
import { anyNumber, anyStyle, plain, type Style, subject, verbPhrase, type Word } from './phrases'
import { names, type Pronoun, reports } from './words'

/** `plain`: The keys … are lost. `reported`: Alice said that … because she … `short`: Alice … because she … */
export type Pattern = 'plain' | 'reported' | 'short'

/** What may be fixed about a sentence; the rest is drawn. */
export interface Wish {
  readonly pattern?: Pattern
  /** How many nouns stand between the subject and its verb. */
  readonly between?: number
  readonly style?: Style
}

/** No sentence has more words, so that one table of positions serves. */
export const longest = 24

/** The short pattern is a curriculum: without it the gender of a name many words ago is learnt late or never. */
const patterns: Weighted<Pattern> = [
  [0.45, 'plain'],
  [0.4, 'reported'],
  [0.15, 'short'],
]

const nounsBetween: Readonly<Record<Pattern, readonly number[]>> = {
  plain: [0.3, 0.3, 0.2, 0.12, 0.08],
  reported: [0.4, 0.3, 0.15, 0.1, 0.05],
  short: [1],
}

const because = (random: Random, gender: Pronoun): readonly Word[] => [
  plain('because'),
  { text: gender, part: 'pronoun', gender },
  ...verbPhrase(random, 'singular', 'other'),
]

function draw(random: Random, pattern: Pattern, between: number, style: Style): readonly Word[] {
  const clause = (): readonly Word[] => {
    const number = anyNumber(random)
    return [...subject(random, number, between, style), ...verbPhrase(random, number, 'verb')]
  }
  if (pattern === 'plain') return [...clause(), plain('.')]
  const gender = choice(random, ['she', 'he'] as const)
  const name: Word = { text: choice(random, names[gender]), part: 'name', gender }
  const opening =
    pattern === 'short'
      ? verbPhrase(random, 'singular', 'other')
      : [plain(choice(random, reports)), plain('that'), ...clause()]
  return [name, ...opening, ...because(random, gender), plain('.')]
}

/** A sentence of at most 24 words. */
export function sentence(random: Random, { style = anyStyle, ...wish }: Wish = {}): readonly Word[] {
  // Settled before any redrawing: throwing long sentences away must not thin out the patterns that are long.
  const pattern = wish.pattern ?? weighted(random, patterns)
  const between =
    wish.between ??
    weighted(
      random,
      nounsBetween[pattern].map((weight, count) => [weight, count]),
    )
  return redraw(
    'agreement',
    () => draw(random, pattern, between, style),
    words => words.length <= longest,
  )
}
