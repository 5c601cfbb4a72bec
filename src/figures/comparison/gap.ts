/** Below this two results are one number that was summed in another order. */
const ROUNDING = 1e-12

/** How far two columns are apart, unit by unit, and what that comes to. */
export interface Gap {
  readonly each: readonly number[]
  readonly greatest: number
  readonly verdict: 'equal' | 'rounding' | 'apart'
}

/** The distances between two columns of equal length; throws when their lengths differ. */
export function gapBetween(here: ArrayLike<number>, there: ArrayLike<number>): Gap {
  if (here.length !== there.length) {
    throw new RangeError(
      `two columns are compared unit by unit, but one has ${here.length} and the other ${there.length}`,
    )
  }
  const each = Array.from(here, (x, k) => Math.abs(x - (there[k] ?? 0)))
  const greatest = each.reduce((most, x) => Math.max(most, x), 0)
  return { each, greatest, verdict: greatest === 0 ? 'equal' : greatest < ROUNDING ? 'rounding' : 'apart' }
}
