import type { Said } from '../../tasks'
import { average } from '../../tensor'
import { correlation } from '../probe'
import type { Track } from '../states'
import { withUnitHeld } from './ablation'
import { factAt, placesOf, type Place, type Where } from './places'
import { answersOf, type Specimen } from './specimen'
import { statesAt } from './states-at'

/** A kind of word at which gates are looked at. */
export interface WordClass {
  readonly id: string
  readonly name: Said
  readonly holds: (place: Place) => boolean
}

/** Which unit is looked for, and what is asked about it. */
export interface UnitStudy {
  readonly id: string
  readonly name: Said
  /** What the unit is to know: a fact with two values, or a count. */
  readonly fact: string
  /** Where it is to know it. */
  readonly where: Where
  readonly states: Track
  /** Gates of the same cell whose openings are told apart by classes. */
  readonly gates: readonly string[]
  readonly classes: readonly WordClass[]
  /** Evaluation sets that are answered once more while the unit is held at its mean. */
  readonly without: readonly string[]
}

/** The unit that knows most of a fact. */
export interface UnitFinding {
  readonly study: string
  readonly fact: string
  readonly states: Track
  /** Counted from 0. */
  readonly unit: number
  readonly correlation: number
  /** Over all positions: what the unit is held at. */
  readonly mean: number
  /** Mean opening of its gates by class of word. */
  readonly gates: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Accuracy with the unit held at its mean, by evaluation set. */
  readonly without: Readonly<Record<string, number>>
}

/** All positions of sentences kept back from training. */
const everywhere = (specimen: Specimen): readonly Place[] => placesOf(specimen, { kind: 'everywhere' })

/** How far each unit's number goes along with a fact. */
export function correlations(specimen: Specimen, { fact, where, states }: UnitStudy): readonly number[] {
  const places = placesOf(specimen, where).filter(place => factAt(place, fact) !== undefined)
  const known = places.map(place => factAt(place, fact) ?? NaN)
  const numbers = statesAt(specimen, states, places)
  return Array.from(numbers[0] ?? [], (_, unit) =>
    correlation(
      numbers.map(state => state[unit] ?? NaN),
      known,
    ),
  )
}

function gateMeans(specimen: Specimen, gate: Track, unit: number, classes: readonly WordClass[]) {
  const places = everywhere(specimen)
  const openings = statesAt(specimen, gate, places).map(state => state[unit] ?? NaN)
  const ofClass = ({ id, holds }: WordClass): readonly [string, number] => [
    id,
    average(openings.filter((_, k) => places[k] && holds(places[k]))),
  ]
  return Object.fromEntries(classes.map(ofClass))
}

/** Looks for the unit that knows most of a fact, what its gates do at each class of word, and what is lost without it. */
export function studyUnit(specimen: Specimen, study: UnitStudy): UnitFinding {
  const { states, gates, classes, without } = study
  const all = correlations(specimen, study)
  const unit = all.reduce((best, r, k) => (Math.abs(r) > Math.abs(all[best] ?? 0) ? k : best), 0)
  const mean = average(statesAt(specimen, states, everywhere(specimen)).map(state => state[unit] ?? NaN))
  const lesioned = withUnitHeld(specimen.network, { track: states, unit, number: mean })
  return {
    study: study.id,
    fact: study.fact,
    states,
    unit,
    correlation: all[unit] ?? NaN,
    mean,
    gates: Object.fromEntries(gates.map(name => [name, gateMeans(specimen, { ...states, name }, unit, classes)])),
    without: Object.fromEntries(without.map(set => [set, answersOf(specimen, set, lesioned).accuracy])),
  }
}
