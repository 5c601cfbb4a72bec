import type { Said } from '../../tasks'
import type { Weight } from '../layout'
import type { NetworkChoice } from '../network'
import type { Score } from '../metrics'
import type { HeadFinding } from '../probes/head'
import type { UnitFinding } from '../probes/unit'
import type { Bound, Tried, ZooEntry } from './entry'
import type { Report } from './examine'

/** A finding about a unit with all that is needed to name what it found. */
export interface NamedUnit extends UnitFinding {
  readonly name: Said
  /** What the classes of words are called, in the order in which they are told. */
  readonly classes: Readonly<Record<string, Said>>
}

/** A finding about a head with the name of the study. */
export interface NamedHead extends HeadFinding {
  readonly name: Said
}

/** Where the numbers are. */
export interface FileFacts {
  /** Relative to the manifest. */
  readonly file: string
  readonly bytes: number
  /** SHA-256 of the file, as hexadecimal digits. */
  readonly hash: string
}

/** What the manifest says of one model of the zoo. */
export interface ManifestEntry extends FileFacts {
  readonly id: string
  /** The page's model that draws it, or another word. */
  readonly model: string
  readonly title: Said
  readonly shows: Said
  /** The id of the task. */
  readonly task: string
  /** How many numbers were learnt. */
  readonly parameters: number
  readonly seed: number
  readonly steps: number
  /** The first one is the headline. */
  readonly metrics: readonly Score[]
  readonly units: readonly NamedUnit[]
  readonly heads: readonly NamedHead[]
  readonly goal: readonly Bound[]
  readonly picture: readonly Bound[]
  readonly tried: Tried
}

/** The page draws recurrences and one head of attention; the words for the rest only say what they are. */
export function modelOf(network: NetworkChoice): string {
  if (network.kind !== 'sequence') return network.kind
  const { recurrence, attention } = network
  if (recurrence) return attention ? 'recurrence-attention' : recurrence.cell.kind
  if (attention) return attention.kind === 'heads' && attention.heads === 1 ? 'attention' : attention.kind
  return 'words'
}

const DECIMALS = 4

/** Numbers to four decimals: more would change with the machine that measured them. */
function rounded<T>(found: T): T {
  return JSON.parse(
    JSON.stringify(found, (_, x: unknown) => (typeof x === 'number' ? Number(x.toFixed(DECIMALS)) : x)),
  ) as T
}

function namedUnits({ units }: ZooEntry, found: readonly UnitFinding[]): readonly NamedUnit[] {
  return units.flatMap(({ id, name, classes }) =>
    found
      .filter(({ study }) => study === id)
      .map(finding => ({
        ...rounded(finding),
        name,
        classes: Object.fromEntries(classes.map(kind => [kind.id, kind.name])),
      })),
  )
}

const namedHeads = ({ heads }: ZooEntry, found: readonly HeadFinding[]): readonly NamedHead[] =>
  heads.flatMap(({ id, name }) =>
    found.filter(({ study }) => study === id).map(finding => ({ ...rounded(finding), name })),
  )

/** What the manifest says of a model that was trained and measured. */
export function manifestEntry(
  entry: ZooEntry,
  weights: readonly Weight[],
  report: Report,
  file: FileFacts,
): ManifestEntry {
  const { id, title, shows, recipe, goal, picture, tried } = entry
  return {
    id,
    ...file,
    model: modelOf(recipe.network),
    title,
    shows,
    task: recipe.task.id,
    parameters: weights.reduce((sum, { data }) => sum + data.length, 0),
    seed: recipe.seed,
    steps: recipe.budget,
    metrics: report.scores,
    units: namedUnits(entry, report.units),
    heads: namedHeads(entry, report.heads),
    goal,
    picture,
    tried,
  }
}
