import type { Random } from './random'
import { heldBack } from './split'
import type { EvaluationSet, Example, PlaceAsk, Said } from './task'
import { IGNORED } from './vocabulary'

/** The name of the set of all kept-back sentences. */
export const everything: Said = { en: 'All sentences', zh: '全部句子' }

/** One question for each position that has a target. */
export const everyTarget = ({ targets }: Example): readonly PlaceAsk[] =>
  targets.flatMap((right, at) => (right === IGNORED ? [] : [{ by: 'best', at, right } as const]))

/** A set whose sentences are drawn until they are kept back from training and leave something to ask. */
export const heldBackSet = <E extends Example>(
  id: string,
  name: Said,
  chance: number,
  example: (random: Random) => E,
  asks: (example: E) => readonly PlaceAsk[] = everyTarget,
): EvaluationSet<E, PlaceAsk> => ({
  id,
  name,
  chance,
  question: random => {
    const drawn = heldBack(
      id,
      () => example(random),
      candidate => asks(candidate).length > 0,
    )
    return { example: drawn, asks: asks(drawn) }
  },
})
