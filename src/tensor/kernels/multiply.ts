/**
 * y = a·b for row-major a (m×k), b (k×n). Every sum runs in the order of k whatever the tile, so that equal rows give
 * bit-equal results. Tiles of 2×4 sums keep the loop in registers; a single column takes four rows at a time.
 */
export function multiply(y: Float64Array, a: Float64Array, b: Float64Array, m: number, k: number, n: number): void {
  if (n === 1) matrixVector(y, a, b, m, k)
  else tiled(y, a, b, m, k, n)
}

function matrixVector(y: Float64Array, a: Float64Array, b: Float64Array, m: number, k: number): void {
  let i = 0
  for (; i + 3 < m; i += 4) {
    const r0 = i * k
    const r1 = r0 + k
    const r2 = r1 + k
    const r3 = r2 + k
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let p = 0; p < k; p++) {
      const x = b[p]!
      s0 += a[r0 + p]! * x
      s1 += a[r1 + p]! * x
      s2 += a[r2 + p]! * x
      s3 += a[r3 + p]! * x
    }
    y[i] = s0
    y[i + 1] = s1
    y[i + 2] = s2
    y[i + 3] = s3
  }
  for (; i < m; i++) {
    let s = 0
    for (let p = 0; p < k; p++) s += a[i * k + p]! * b[p]!
    y[i] = s
  }
}

function tiled(y: Float64Array, a: Float64Array, b: Float64Array, m: number, k: number, n: number): void {
  const rows = m - (m % 2)
  const cols = n - (n % 4)
  for (let i = 0; i < rows; i += 2) {
    for (let j = 0; j < cols; j += 4) tile(y, a, b, i, j, k, n)
    for (let j = cols; j < n; j++) {
      y[i * n + j] = one(a, b, i, j, k, n)
      y[(i + 1) * n + j] = one(a, b, i + 1, j, k, n)
    }
  }
  if (rows < m) for (let j = 0; j < n; j++) y[rows * n + j] = one(a, b, rows, j, k, n)
}

function one(a: Float64Array, b: Float64Array, i: number, j: number, k: number, n: number): number {
  let s = 0
  for (let p = 0, q = j; p < k; p++, q += n) s += a[i * k + p]! * b[q]!
  return s
}

function tile(y: Float64Array, a: Float64Array, b: Float64Array, i: number, j: number, k: number, n: number): void {
  let s00 = 0
  let s01 = 0
  let s02 = 0
  let s03 = 0
  let s10 = 0
  let s11 = 0
  let s12 = 0
  let s13 = 0
  let p0 = i * k
  let p1 = p0 + k
  for (let p = 0, q = j; p < k; p++, q += n) {
    const a0 = a[p0++]!
    const a1 = a[p1++]!
    const b0 = b[q]!
    const b1 = b[q + 1]!
    const b2 = b[q + 2]!
    const b3 = b[q + 3]!
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
  y[r0] = s00
  y[r0 + 1] = s01
  y[r0 + 2] = s02
  y[r0 + 3] = s03
  y[r1] = s10
  y[r1 + 1] = s11
  y[r1 + 2] = s12
  y[r1 + 3] = s13
}
