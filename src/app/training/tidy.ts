import type { TrainedSource, WeightSource } from '../../recipe'
import type { State } from '../store'
import type { Named, Shelf } from './shelf'

/** Files that a browser keeps; of more than that the oldest are let go, so that a shelf does not grow for ever. */
export const MOST_KEPT = 20

const isKept = (weights: WeightSource): weights is TrainedSource & { readonly kind: 'kept' } => weights.kind === 'kept'

/** The files that are named by what is on screen, by what can be undone or redone, or by an exhibit that was visited. */
export function filesInUse({ history, visited }: Pick<State, 'history' | 'visited'>): ReadonlySet<string> {
  const recipes = [...history.past, history.present, ...history.future, ...Object.values(visited)]
  return new Set(recipes.flatMap(({ weights }) => (isKept(weights) ? [weights.hash] : [])))
}

/** What may go of files that are listed with the newest first. */
export const outdated = (files: readonly Named[], inUse: ReadonlySet<string>): readonly string[] =>
  files
    .slice(MOST_KEPT)
    .map(({ hash }) => hash)
    .filter(hash => !inUse.has(hash))

/** Lets go of what is outdated; what is left, the newest first. */
export async function tidy(shelf: Shelf, inUse: ReadonlySet<string>): Promise<readonly Named[]> {
  const files = await shelf.list()
  const gone = new Set(outdated(files, inUse))
  if (gone.size > 0) await shelf.remove([...gone])
  return files.filter(({ hash }) => !gone.has(hash))
}
