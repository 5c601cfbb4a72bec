import { readTrained, writeWeights, type Trained } from '../../recipe'
import { makeTask } from '../../tasks'
import type { TrainingRecipe } from '../../training'
import { toBase64url } from './base64url'
import { carry } from './carried'
import { textOf, type TrainingChoice } from './choice'
import { contentHash } from '../content-hash'
import { factsOf } from './facts'
import type { Shelf } from './shelf'
import type { Frame } from './world'

/** Weights that a run ended with. */
export interface Kept {
  readonly hash: string
  readonly step: number
  readonly bytes: Uint8Array
  /** Ready to be drawn; nothing where the page cannot draw them. */
  readonly trained: Trained | undefined
  /** Whether a link can bring the numbers along. */
  readonly portable: boolean
  /** Why the browser did not store them; nothing when it did. */
  readonly refused: string | undefined
}

/** Files up to this size fit into a link that chats and mails leave whole. */
const SMALL = 4096
const LARGEST_HALF = 65504

const wordsOf = (problem: unknown): string =>
  problem instanceof Error ? (problem.name === 'Error' ? problem.message : problem.name) : String(problem)

/** The whole file of a frame: half precision where that makes it small enough for a link. */
export function fileOf(choice: TrainingChoice, recipe: TrainingRecipe, frame: Frame): Uint8Array {
  const facts = { ...factsOf(choice, recipe, frame), words: makeTask(recipe.task).vocabulary }
  const fits = frame.weights.every(({ data }) => data.every(x => Math.abs(x) < LARGEST_HALF))
  const half = fits ? writeWeights(facts, frame.weights, 'F16') : undefined
  return half && half.length <= SMALL ? half : writeWeights(facts, frame.weights, 'F32')
}

async function refusal(put: Promise<void>): Promise<string | undefined> {
  try {
    await put
    return undefined
  } catch (problem) {
    return wordsOf(problem)
  }
}

/** Keeps what a run ended with under the hash of its content. Whatever the browser refuses, the file itself is there. */
export async function keep(choice: TrainingChoice, recipe: TrainingRecipe, frame: Frame, shelf: Shelf): Promise<Kept> {
  const bytes = fileOf(choice, recipe, frame)
  const hash = await contentHash(bytes)
  const train = textOf(choice)
  const refused = await refusal(shelf.put(hash, { bytes, train }))
  const portable = bytes.length <= SMALL
  carry(hash, { train, stored: refused === undefined, ...(portable ? { file: toBase64url(bytes) } : {}) })
  const trained = await readTrained(bytes, hash).catch(() => undefined)
  return { hash, step: frame.step, bytes, trained, portable, refused }
}
