import { everything, heldBackSet } from '../asks'
import type { Random } from '../random'
import type { EvaluationSet, Example, PlaceAsk } from '../task'
import { IGNORED } from '../vocabulary'
import type { Pattern } from './grammar'

/** Makes an example of a pattern, or of any. */
export type Make = (random: Random, pattern?: Pattern) => Example

const verdict = ({ targets }: Example): number => targets.at(-1) ?? IGNORED

/** Asked after the full stop, when everything is said. */
const atEnd = (example: Example): readonly PlaceAsk[] => [
  { by: 'best', at: example.tokens.length - 1, right: verdict(example) },
]

const ifNegated = (example: Example): readonly PlaceAsk[] =>
  example.facts['negation']?.at(-1) === 1 ? atEnd(example) : []

/** At `but` the verdict so far is dropped: asked only where the clauses disagree. */
function atBut(example: Example): readonly PlaceAsk[] {
  const at = example.tokens.indexOf('but')
  const said = example.facts['clause']?.slice(0, at).findLast(clause => clause !== null)
  const right = verdict(example)
  return said === right ? [] : [{ by: 'turn', before: at - 1, at, right }]
}

/** What a judge of reviews is examined on. */
export const sets = (example: Make): readonly EvaluationSet<Example, PlaceAsk>[] => [
  heldBackSet('all', everything, 0.5, random => example(random), atEnd),
  heldBackSet(
    'neg',
    { en: 'A negator in the clause that counts', zh: '起决定作用的分句带否定词' },
    // Half of what is said against is negated praise, but little of the praise is negated blame.
    0.77,
    random => example(random),
    ifNegated,
  ),
  heldBackSet('but', { en: '… but …', zh: '含 but 的句子' }, 0.5, random => example(random, 'but'), atEnd),
  heldBackSet(
    'although',
    { en: 'although … , …', zh: '含 although 的句子' },
    0.5,
    random => example(random, 'although'),
    atEnd,
  ),
  // A coin thrown at both places changes from wrong to right one time in four.
  heldBackSet(
    'flip',
    { en: 'Changes its mind at “but”', zh: '读到 but 时改变判断' },
    0.25,
    random => example(random, 'but'),
    atBut,
  ),
]
