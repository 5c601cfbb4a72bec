import type { Piece } from '../pieces'
import { choice, happens, type Random, weighted } from '../random'
import { nouns } from './nouns'
import { nounPhrase, type Part, piece, type Tense, verbPiece } from './phrases'
import { futureTimes, pastTimes, places } from './places'
import { verbs } from './verbs'
import { pronouns } from './words'

type Pieces = readonly Piece<Part>[]

/** The same pieces in the order of either language. */
export interface Orders {
  readonly source: Pieces
  readonly target: Pieces
}

function subject(random: Random): { readonly piece: Piece<Part>; readonly animal: boolean } {
  if (happens(random, 0.7)) {
    const { en, zh } = choice(random, pronouns)
    return { piece: piece('subject', en, zh), animal: false }
  }
  const kind = choice(random, ['person', 'animal'] as const)
  return { piece: nounPhrase(random, 'subject', kind), animal: kind === 'animal' }
}

/** A clause; time and place stand before the verb in Chinese, so they are what moves. */
export function clause(random: Random): Orders {
  const doer = subject(random)
  const verb = choice(
    random,
    verbs.filter(({ animal }) => animal || !doer.animal),
  )
  const tense = weighted<Tense>(random, [
    [0.6, 'past'],
    [0.2, 'not'],
    [0.2, 'future'],
  ])
  const action = verbPiece(verb, tense)
  const kinds = nouns.map(noun => noun.kind).filter(kind => verb.objects.includes(kind))
  const object = nounPhrase(random, 'object', choice(random, kinds))
  const where: Pieces = happens(random, 0.35) ? [{ part: 'place', ...choice(random, places) }] : []
  const when = (probability: number): Pieces =>
    happens(random, probability)
      ? [{ part: 'time', ...choice(random, tense === 'future' ? futureTimes : pastTimes) }]
      : []
  const front = when(0.1)
  const end = front.length > 0 ? [] : when(0.25)
  return {
    source: [...front, doer.piece, action, object, ...where, ...end],
    target: [...front, doer.piece, ...end, ...where, action, object],
  }
}
