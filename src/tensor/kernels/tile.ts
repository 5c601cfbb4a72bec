/** The longest sums whose right-hand factors fit in the panel. */
export const DEEPEST = 2048

/** Four columns of b side by side. One array for ever, so that the compiler knows where it is and need not ask. */
const panel = new Float64Array(4 * DEEPEST)

function pack(b: Float64Array, j: number, k: number, n: number): void {
  for (let p = 0, q = j, at = 0; p < k; p++, q += n, at += 4) {
    panel[at] = b[q]!
    panel[at + 1] = b[q + 1]!
    panel[at + 2] = b[q + 2]!
    panel[at + 3] = b[q + 3]!
  }
}

/**
 * Columns j to j + 3 of y = a·b, or of y += a·b when `onto`: tiles of 2×4 sums keep the loop in registers. The tile stands
 * in the loop over rows, and not in a function of its own, because whether the compiler inlines it depends on the caller.
 */
export function multiplyFour(
  y: Float64Array,
  a: Float64Array,
  b: Float64Array,
  j: number,
  m: number,
  k: number,
  n: number,
  onto: boolean,
): void {
  pack(b, j, k, n)
  for (let i = 0; i + 1 < m; i += 2) {
    let s00 = 0
    let s01 = 0
    let s02 = 0
    let s03 = 0
    let s10 = 0
    let s11 = 0
    let s12 = 0
    let s13 = 0
    for (let p = i * k, q = 0, end = p + k; p < end; p++, q += 4) {
      const a0 = a[p]!
      const a1 = a[p + k]!
      const b0 = panel[q]!
      const b1 = panel[q + 1]!
      const b2 = panel[q + 2]!
      const b3 = panel[q + 3]!
      s00 += a0 * b0
      s01 += a0 * b1
      s02 += a0 * b2
      s03 += a0 * b3
      s10 += a1 * b0
      s11 += a1 * b1
      s12 += a1 * b2
      s13 += a1 * b3
    }
    const r0 = i * n + j
    const r1 = r0 + n
    if (onto) {
      s00 = y[r0]! + s00
      s01 = y[r0 + 1]! + s01
      s02 = y[r0 + 2]! + s02
      s03 = y[r0 + 3]! + s03
      s10 = y[r1]! + s10
      s11 = y[r1 + 1]! + s11
      s12 = y[r1 + 2]! + s12
      s13 = y[r1 + 3]! + s13
    }
    y[r0] = s00
    y[r0 + 1] = s01
    y[r0 + 2] = s02
    y[r0 + 3] = s03
    y[r1] = s10
    y[r1 + 1] = s11
    y[r1 + 2] = s12
    y[r1 + 3] = s13
  }
  if (m % 2 === 1) lastRow(y, a, m - 1, j, k, n, onto)
}

function lastRow(y: Float64Array, a: Float64Array, i: number, j: number, k: number, n: number, onto: boolean): void {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  for (let p = i * k, q = 0, end = p + k; p < end; p++, q += 4) {
    const x = a[p]!
    s0 += x * panel[q]!
    s1 += x * panel[q + 1]!
    s2 += x * panel[q + 2]!
    s3 += x * panel[q + 3]!
  }
  const r = i * n + j
  y[r] = onto ? y[r]! + s0 : s0
  y[r + 1] = onto ? y[r + 1]! + s1 : s1
  y[r + 2] = onto ? y[r + 2]! + s2 : s2
  y[r + 3] = onto ? y[r + 3]! + s3 : s3
}
