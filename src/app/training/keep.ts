import { readTrained, writeWeights } from '../../recipe'
import { makeTask } from '../../tasks'
import type { TrainingRecipe } from '../../training'
import { toBase64url } from './base64url'
import { carry } from './carried'
import { stoppedAt, textOf, type TrainingChoice } from './choice'
import { contentHash } from '../content-hash'
import { factsOf } from './facts'
import type { Frame, Kept } from './frame'
import type { KeptFile, Shelf } from './shelf'
import { namedReason } from './storage-words'

/** Files up to this size fit into a link that chats and mails leave whole. */
const SMALL = 4096
const LARGEST_HALF = 65504

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
    return namedReason(problem)
  }
}

const isPortable = (bytes: Uint8Array): boolean => bytes.length <= SMALL

/** Notes what links to a file are to say: its numbers where they are few, and only where this browser does not keep them. */
export const carryFile = (hash: string, { bytes, train }: KeptFile, stored: boolean): void =>
  carry(hash, { train, stored, ...(isPortable(bytes) ? { file: toBase64url(bytes) } : {}) })

/** Where files are put, and what time it is. */
export interface Keeping {
  readonly shelf: Pick<Shelf, 'put'>
  readonly now: () => number
}

/** Keeps what a run ended with under the hash of its content. Whatever the browser refuses, the file itself is there. */
export async function keep(
  choice: TrainingChoice,
  recipe: TrainingRecipe,
  frame: Frame,
  { shelf, now }: Keeping,
): Promise<Kept> {
  const bytes = fileOf(choice, recipe, frame)
  const hash = await contentHash(bytes)
  const file: KeptFile = { bytes, train: textOf(stoppedAt(choice, frame.step)), at: now() }
  const refused = await refusal(shelf.put(hash, file))
  carryFile(hash, file, refused === undefined)
  const portable = isPortable(bytes)
  const trained = await readTrained(bytes, hash).catch(() => undefined)
  return { hash, step: frame.step, bytes, trained, portable, refused }
}
