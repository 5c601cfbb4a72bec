import type { WeightSource } from '../../recipe'
import type { State } from '../store'
import type { KeptFile, Named, Shelf } from './shelf'

/** Files that a browser keeps whatever their age. */
export const MOST_KEPT = 50
/** Days after which a file that nobody has looked at since may go: no page that is open now can be showing it. */
export const DAYS_KEPT = 30

const DAY = 24 * 60 * 60 * 1000

const hashOf = (weights: WeightSource): readonly string[] => (weights.kind === 'kept' ? [weights.hash] : [])

/** The files that are named by what is on screen or on its way there, by what can be undone or redone, or by an exhibit that was visited. */
export function filesInUse(state: Pick<State, 'history' | 'visited' | 'awaited'>): ReadonlySet<string> {
  const { history, visited, awaited } = state
  const recipes = [...history.past, history.present, ...history.future, ...Object.values(visited)]
  const coming = awaited?.kept === undefined ? [] : [awaited.kept]
  return new Set([...recipes.flatMap(({ weights }) => hashOf(weights)), ...coming])
}

/** When a file was last put there or read; of one that does not know, nobody can say that it is old. */
const lastUse = ({ read, at }: KeptFile): number => read ?? at ?? Infinity

/** What may go: beyond the most that are kept the least recently used, once they are old and nothing here names them. */
export const outdated = (files: readonly Named[], inUse: ReadonlySet<string>, now: number): readonly Named[] =>
  [...files]
    .sort((a, b) => (lastUse(a) === lastUse(b) ? 0 : lastUse(b) - lastUse(a)))
    .slice(MOST_KEPT)
    .filter(file => !inUse.has(file.hash) && lastUse(file) < now - DAYS_KEPT * DAY)

/** Lets go of what is outdated; what went. */
export async function tidy(
  shelf: Pick<Shelf, 'list' | 'remove'>,
  inUse: ReadonlySet<string>,
  now: number,
): Promise<readonly Named[]> {
  const gone = outdated(await shelf.list(), inUse, now)
  if (gone.length > 0) await shelf.remove(gone.map(({ hash }) => hash))
  return gone
}
