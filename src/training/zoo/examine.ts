import { makeTask, type Task } from '../../tasks'
import type { Weight } from '../layout'
import type { Score } from '../metrics'
import { studyHead, type HeadFinding } from '../probes/head'
import { answersOf, specimenOf, type Specimen } from '../probes/specimen'
import { studyUnit, type UnitFinding } from '../probes/unit'
import type { Bound, ZooEntry } from './entry'

/** All that is measured of a trained model, on sentences kept back from training. */
export interface Report {
  /** The first one is the headline. */
  readonly scores: readonly Score[]
  readonly units: readonly UnitFinding[]
  readonly heads: readonly HeadFinding[]
}

/** A model of the zoo with the matrices it ended with. */
const specimenFor = ({ recipe }: ZooEntry, weights: readonly Weight[], task: Task = makeTask(recipe.task)): Specimen =>
  specimenOf(recipe, weights, recipe.examined, task)

/** Measures a trained model as its entry says. */
export function examine(entry: ZooEntry, weights: readonly Weight[], task: Task = makeTask(entry.recipe.task)): Report {
  const specimen = specimenFor(entry, weights, task)
  return {
    scores: entry.sets.map(set => answersOf(specimen, set)),
    units: entry.units.map(study => studyUnit(specimen, study)),
    heads: entry.heads.map(study => studyHead(specimen, study)),
  }
}

const named = (prefix: string, numbers: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(numbers).map(([name, number]) => [`${prefix}.${name}`, number])

function ofUnit({ study, correlation, gates, without }: UnitFinding) {
  return [
    [`${study}.correlation`, Math.abs(correlation)] as const,
    ...Object.entries(gates).flatMap(([gate, means]) => named(`${study}.${gate}`, means)),
    ...named(`${study}.without`, without),
  ]
}

/**
 * A report as a list of numbers: an accuracy is called by its set, `number.correlation` is how far the unit of the study "number"
 * goes along with its fact (without sign), `number.z.subject` its gate z at subjects, `number.without.k2` the accuracy
 * while it is held, `before.weight` the weight a head puts where the study "before" looks.
 */
export const figuresOf = ({ scores, units, heads }: Report): ReadonlyMap<string, number> =>
  new Map([
    ...scores.map(({ set, accuracy }) => [set, accuracy] as const),
    ...units.flatMap(ofUnit),
    ...heads.flatMap(({ study, weight, first, least }) => named(study, { weight, first, least })),
  ])

/** Whether one bound holds; a figure that was not measured is a mistake of the entry. */
export function holds(
  figures: ReadonlyMap<string, number>,
  { figure, least = -Infinity, most = Infinity }: Bound,
): boolean {
  const found = figures.get(figure)
  if (found === undefined) {
    throw new RangeError(`there is no figure ${figure}, expected one of ${[...figures.keys()].join(', ')}`)
  }
  return found >= least && found <= most
}

/** Whether a model learnt what it should, and whether it shows what its seed is chosen for. */
export function verdictOf(
  { goal, picture }: ZooEntry,
  report: Report,
): { readonly learnt: boolean; readonly shown: boolean } {
  const figures = figuresOf(report)
  const learnt = goal.every(bound => holds(figures, bound))
  return { learnt, shown: learnt && picture.every(bound => holds(figures, bound)) }
}
