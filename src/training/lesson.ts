import type { Logits } from '../models'
import { IGNORED } from '../tasks/vocabulary'
import { adjoints, leaf, sum } from '../tensor'
import type { Batch, BatchShape } from './batch'
import type { Engine, Replayed } from './engine'
import { fill } from './fill'
import { crossEntropy } from './losses'
import type { Network } from './network'
import type { Numbers } from './numbers'
import { countedWeight, writeShares, type ShareOptions } from './shares'

const classesOf = ({ value, axis }: Logits): number => (axis === 'row' ? value.cols : value.rows)

/** Writes down what is asked at each sample of a piece of logits. */
function ask(into: Int32Array, { cells }: Logits, asked: Int32Array): void {
  for (let k = 0; k < into.length; k++) into[k] = asked[cells[k] ?? 0] ?? 0
}

const asks = (asked: Int32Array): number => asked.reduce((n, target) => (target === IGNORED ? n : n + 1), 0)

/** A network that is read at the last position only cannot be asked in the middle, or behind padding. */
function checkAnswered(pieces: readonly { readonly asked: Int32Array }[], { asked }: Batch): void {
  const answered = pieces.reduce((n, piece) => n + asks(piece.asked), 0)
  if (answered === asks(asked)) return
  throw new RangeError(`the network answers ${answered} of ${asks(asked)} targets: expected a read-out at every one`)
}

/** What a lesson depends on besides the network. */
export interface LessonOptions extends Omit<ShareOptions, 'divisor'> {
  /** How many lists as long as the parameters the optimiser remembers. */
  readonly moments?: number
}

/** Loss and gradients of batches of one shape. */
export interface Lesson extends Pick<Replayed, 'lists' | 'adam'> {
  /** The mean loss a target, with these parameters; the lists then hold them and the gradients of this batch. */
  readonly run: (parameters: Numbers, batch: Batch) => number
}

/** Records a network with its loss and gradients on one shape. */
export function lesson(
  network: Network,
  shape: BatchShape,
  engine: Engine,
  { moments = 0, ...options }: LessonOptions = {},
): Lesson {
  const { parameters, slots, logits } = network(shape)
  const pieces = logits.map(piece => {
    const shares = leaf('shares', piece.value.rows, piece.value.cols)
    const asked = new Int32Array(piece.cells.length)
    return { piece, shares, asked, loss: crossEntropy(piece.axis, piece.value, shares) }
  })
  const loss = sum(...pieces.map(piece => piece.loss))
  const slopes = adjoints(loss, leaf('1', 1, 1, [1]))
  const replayed = engine.replay({
    parameters: parameters.map(({ value }) => value),
    gradients: parameters.map(({ value }) => slopes.get(value)),
    leaves: [...slots.map(({ value }) => value), ...pieces.map(({ shares }) => shares)],
    outputs: [loss],
    moments,
  })
  const { lists, adam } = replayed
  return {
    lists,
    ...(adam ? { adam } : {}),
    run: (now, batch) => {
      if (now !== lists.parameters) lists.parameters.set(now)
      for (const { piece, asked } of pieces) ask(asked, piece, batch.asked)
      checkAnswered(pieces, batch)
      fill(slots, batch, replayed)
      const divisor = countedWeight(batch.asked, options)
      for (const { piece, shares, asked } of pieces) {
        const into = { data: replayed.numbers(shares), classes: classesOf(piece), axis: piece.axis }
        writeShares(into, asked, { ...options, divisor })
      }
      replayed.run()
      return replayed.numbers(loss)[0] ?? NaN
    },
  }
}
