import { LONGEST, multiplyColumn } from './column'
import { DEEPEST, multiplyFour } from './tile'

/**
 * y = a·b for row-major a (m×k), b (k×n), or y += a·b when `onto`. Every sum runs in the order of k whatever the tile, so
 * that equal rows give bit-equal results. Sums too long for a kernel's scratch are rare and take the plain way.
 */
export function multiply(
  y: Float64Array,
  a: Float64Array,
  b: Float64Array,
  m: number,
  k: number,
  n: number,
  onto = false,
): void {
  if (n === 1 && k <= LONGEST) return multiplyColumn(y, a, b, m, k, onto)
  const tiled = k <= DEEPEST ? n - (n % 4) : 0
  for (let j = 0; j < tiled; j += 4) multiplyFour(y, a, b, j, m, k, n, onto)
  for (let j = tiled; j < n; j++) {
    for (let i = 0; i < m; i++) {
      const s = cell(a, b, i, j, k, n)
      y[i * n + j] = onto ? y[i * n + j]! + s : s
    }
  }
}

function cell(a: Float64Array, b: Float64Array, i: number, j: number, k: number, n: number): number {
  let s = 0
  for (let p = i * k, q = j, end = p + k; p < end; p++, q += n) s += a[p]! * b[q]!
  return s
}
