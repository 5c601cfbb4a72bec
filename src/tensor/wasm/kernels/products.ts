import { NUMBER, VECTOR } from '../bytes'

/** Products of m×k by k×n matrices that are added up; the right ones have their rows one after the other. */
export interface Products {
  readonly m: number
  readonly k: number
  readonly n: number
  /** How many products. */
  readonly count: number
  /** Numbers from one row of a left matrix to the next, and from one column to the next. */
  readonly rowStride: number
  readonly columnStride: number
  /** Whether the sum is added to what stands in the result. */
  readonly onto: boolean
}

/** Bytes of right-hand factors beyond which a panel of them is copied together first: more would not stay in the fastest cache. */
const ROOMY = 16384
/** Fewer rows than this do not use a panel often enough to pay for the copy. */
const MANY_ROWS = 16

/** Whether the columns of a tile are copied together before the rows pass by. */
export const isPanelled = ({ m, k, n, count }: Products): boolean =>
  m >= MANY_ROWS && n > 8 && count * k * n * NUMBER > ROOMY

/** Bytes of scratch that a product needs for its panel. */
export const panelBytes = (shape: Products): number => (isPanelled(shape) ? shape.count * shape.k * 2 * VECTOR : 0)
