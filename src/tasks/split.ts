import { type Random, redraw } from './random'
import { isSpecial } from './vocabulary'

/** FNV-1a with 32 bits over the UTF-8 bytes of a text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/**
 * Whether a sentence is kept back from training: one in ten, decided by the sentence alone.
 * So no sentence is ever on both sides, and no list of sentences has to be stored or shipped.
 */
export const isHeldBack = (tokens: readonly string[]): boolean =>
  fnv1a(tokens.filter(token => !isSpecial(token)).join(' ')) % 10 === 0

interface Drawable<E> {
  readonly id: string
  readonly fresh: boolean
  readonly example: (random: Random) => E
}

interface Read {
  readonly tokens: readonly string[]
}

/** An example to learn from: never a sentence kept back. */
export const trainingExample = <E extends Read>(task: Drawable<E>, random: Random): E =>
  task.fresh
    ? task.example(random)
    : redraw(
        `a training example of ${task.id}`,
        () => task.example(random),
        ({ tokens }) => !isHeldBack(tokens),
      )

/** An example to be examined on: only sentences kept back. */
export const validationExample = <E extends Read>(task: Drawable<E>, random: Random): E =>
  task.fresh ? task.example(random) : heldBack(task.id, () => task.example(random))

/** Draws until the sentence is one kept back from training and `accept` agrees. */
export const heldBack = <E extends Read>(what: string, draw: () => E, accept: (example: E) => boolean = () => true) =>
  redraw(`a sentence of ${what} kept back`, draw, example => isHeldBack(example.tokens) && accept(example))
