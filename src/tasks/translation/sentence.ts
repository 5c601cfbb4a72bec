import { align, type Aligned, type Piece } from '../pieces'
import { choice, type Random, redraw, weighted } from '../random'
import { clause } from './clause'
import { type Part, piece } from './phrases'
import { conjunctions } from './words'

/** No sentence has more English words. */
export const longest = 30

function draw(random: Random, count: number): Aligned<Part> {
  const source: Piece<Part>[] = []
  const target: Piece<Part>[] = []
  for (let index = 0; index < count; index += 1) {
    const { en, zh } = choice(random, conjunctions)
    const joint = index > 0 ? [piece('conjunction', en, zh)] : []
    const next = clause(random)
    source.push(...joint, ...next.source)
    target.push(...joint, ...next.target)
  }
  const end = piece('end', '.', '。')
  return align([...source, end], [...target, end])
}

/** A sentence of at most 30 English words with its Chinese translation. */
export function sentence(random: Random): Aligned<Part> {
  // Settled before any redrawing: throwing long sentences away must not thin out those with many clauses.
  const count = weighted(random, [
    [0.5, 1],
    [0.35, 2],
    [0.15, 3],
  ])
  return redraw(
    'translation',
    () => draw(random, count),
    ({ tokens }) => tokens.length <= longest,
  )
}
