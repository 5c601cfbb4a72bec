import type { Snapshot } from '../../trace'

/** A snapshot of which only some units are drawn, and which rows they are. */
export interface Lens {
  readonly snapshot: ReadonlyMap<string, Snapshot>
  /** The unit that each drawn row of a value is, counted from 0; nothing where every row is drawn in its place. */
  readonly unitsOf: (id: string) => readonly number[] | undefined
}

const OTHERS: readonly string[] = ['x', 'l', 'y_hat']

/** Whether a value has a row for each unit of a cell; words, answers and learned numbers have rows of their own. */
const hasUnits = ({ rows, cols, label }: Snapshot, size: number): boolean =>
  rows === size && cols === 1 && label?.origin !== 'parameter' && !OTHERS.includes(label?.name ?? '')

const chosen = (data: Float64Array, units: readonly number[]): Float64Array =>
  Float64Array.from(units, unit => data[unit] ?? NaN)

function sliced(value: Snapshot, units: readonly number[]): Snapshot {
  return {
    ...value,
    rows: units.length,
    data: chosen(value.data, units),
    ...(value.ghost ? { ghost: chosen(value.ghost, units) } : {}),
    pinned: value.pinned.map(unit => units.indexOf(unit)).filter(row => row >= 0),
  }
}

/** Looks at some units of a cell of this size; at all of them when none are named. */
export function lensOn(
  snapshot: ReadonlyMap<string, Snapshot>,
  size: number,
  units: readonly number[] | undefined,
): Lens {
  if (!units) return { snapshot, unitsOf: () => undefined }
  const seen = new Map(
    [...snapshot].map(([id, value]) => [id, hasUnits(value, size) ? sliced(value, units) : value] as const),
  )
  return { snapshot: seen, unitsOf: id => (seen.get(id) === snapshot.get(id) ? undefined : units) }
}

/** The unit that a drawn row of a value is. */
export const unitAt = ({ unitsOf }: Pick<Lens, 'unitsOf'>, id: string, row: number): number => unitsOf(id)?.[row] ?? row

/** The row in which a unit of a value is drawn; nothing where it is left out. */
export function rowAt({ unitsOf }: Pick<Lens, 'unitsOf'>, id: string, unit: number): number | undefined {
  const row = unitsOf(id)?.indexOf(unit) ?? unit
  return row < 0 ? undefined : row
}
