import type { Said } from '../../tasks'
import { average } from '../../tensor'
import type { Track } from '../states'
import { factAt, placesOf, type Place, type Where } from './places'
import type { Specimen } from './specimen'
import { statesAt } from './states-at'

/** Where the one that asks is to look: at any of these positions. */
interface Look {
  readonly place: Place
  readonly asked: readonly number[]
}

/** Which pairs of positions a head is looked at for. */
export interface HeadStudy {
  readonly id: string
  readonly name: Said
  /** The weights of each head that may be the one: "A_1" in layer 2. */
  readonly heads: readonly Track[]
  readonly where: Where | readonly Place[]
  /** Whom the position is to look at, any of them; nobody leaves it out. */
  readonly looks: (place: Place) => readonly number[]
  /** A fact by whose values the pairs are told apart: a head may look only when the subject is plural. */
  readonly by?: string
}

/** The head that looks most there. */
export interface HeadFinding {
  readonly study: string
  readonly head: Track
  /** Mean weight on those that are to be looked at. */
  readonly weight: number
  /** Share of the places where one of them has the greatest weight of the row. */
  readonly first: number
  /** The smallest mean weight of the groups. */
  readonly least: number
  readonly places: number
}

const weightOn = (row: Float64Array, asked: readonly number[]): number =>
  asked.reduce((sum, position) => sum + (row[position] ?? 0), 0)

/** The greatest weight of a row has to be greater than that of each one that is not to be looked at. */
function isFirst(row: Float64Array, asked: readonly number[]): boolean {
  const greatest = Math.max(...asked.map(position => row[position] ?? 0))
  return row.every((x, k) => asked.includes(k) || x < greatest)
}

function looksOf(specimen: Specimen, { where, looks }: HeadStudy): readonly Look[] {
  const places = 'kind' in where ? placesOf(specimen, where) : where
  return places.map(place => ({ place, asked: looks(place) })).filter(({ asked }) => asked.length > 0)
}

/** Looks for the head that puts most weight where the study says. */
export function studyHead(specimen: Specimen, study: HeadStudy): HeadFinding {
  const looks = looksOf(specimen, study)
  const groupOf = ({ place }: Look) => (study.by === undefined ? 0 : factAt(place, study.by))
  const groups = [...new Set(looks.map(groupOf))]
  const findings = study.heads.map(head => {
    const rows = statesAt(
      specimen,
      head,
      looks.map(({ place }) => place),
    )
    const weights = looks.map(({ asked }, k) => weightOn(rows[k] ?? new Float64Array(0), asked))
    const inGroup = (group: number | undefined) =>
      looks.flatMap((look, k) => (groupOf(look) === group ? (weights[k] ?? []) : []))
    const first = looks.filter(({ asked }, k) => isFirst(rows[k] ?? new Float64Array(0), asked)).length / looks.length
    const least = Math.min(...groups.map(group => average(inGroup(group))))
    return { study: study.id, head, weight: average(weights), first, least, places: looks.length }
  })
  const [best] = findings.toSorted((a, b) => b.weight - a.weight)
  if (!best) throw new RangeError(`${study.id} is asked of ${study.heads.length} heads, expected at least one`)
  return best
}
