/** The longest column that fits in the scratch. */
export const LONGEST = 2048

/** A copy of the factor. One array for ever, so that the compiler knows where it is and need not ask. */
const column = new Float64Array(LONGEST)

/** y = a·x for a row-major a (m×k) and a single column x of at most LONGEST numbers, or y += a·x when `onto`. */
export function multiplyColumn(
  y: Float64Array,
  a: Float64Array,
  x: Float64Array,
  m: number,
  k: number,
  onto: boolean,
): void {
  for (let p = 0; p < k; p++) column[p] = x[p]!
  const rows = m - (m % 4)
  for (let i = 0; i < rows; i += 4) fourRows(y, a, i, k, onto)
  for (let i = rows; i < m; i++) row(y, a, i, k, onto)
}

function fourRows(y: Float64Array, a: Float64Array, i: number, k: number, onto: boolean): void {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  const k2 = k + k
  const k3 = k2 + k
  for (let p = 0, q = i * k; p < k; p++, q++) {
    const x = column[p]!
    s3 += a[q + k3]! * x
    s0 += a[q]! * x
    s1 += a[q + k]! * x
    s2 += a[q + k2]! * x
  }
  y[i] = onto ? y[i]! + s0 : s0
  y[i + 1] = onto ? y[i + 1]! + s1 : s1
  y[i + 2] = onto ? y[i + 2]! + s2 : s2
  y[i + 3] = onto ? y[i + 3]! + s3 : s3
}

function row(y: Float64Array, a: Float64Array, i: number, k: number, onto: boolean): void {
  let s = 0
  for (let p = 0, q = i * k; p < k; p++, q++) s += a[q]! * column[p]!
  y[i] = onto ? y[i]! + s : s
}
