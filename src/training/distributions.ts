import { normal, type Random } from '../tensor'

/** Fills a matrix, row by row, with its first numbers. */
export type Distribution = (into: Float64Array, rows: number, cols: number, random: Random) => void

/** The same number everywhere. */
export const constant =
  (number: number): Distribution =>
  into => {
    into.fill(number)
  }

/** Evenly between −limit and limit. */
export const uniform =
  (limit: number): Distribution =>
  (into, _, __, random) => {
    for (let k = 0; k < into.length; k++) into[k] = limit * (2 * random() - 1)
  }

/** Normal around 0. */
export const gaussian =
  (deviation: number): Distribution =>
  (into, _, __, random) => {
    const draw = normal(random)
    for (let k = 0; k < into.length; k++) into[k] = deviation * draw()
  }

/** Glorot and Bengio 2010: uniform, so that the variance stays the same through a map of this many inputs and outputs. */
export const glorot = (inputs: number, outputs: number): Distribution => uniform(Math.sqrt(6 / (inputs + outputs)))

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)

/** Saxe et al. 2014: the shorter side's lines have length 1 and are at right angles, so repeated products neither grow nor shrink. */
export const orthogonal: Distribution = (into, rows, cols, random) => {
  const draw = normal(random)
  const [lines, length] = [Math.min(rows, cols), Math.max(rows, cols)]
  const done: Float64Array[] = []
  while (done.length < lines) {
    const line = Float64Array.from({ length }, draw)
    for (const other of [...done, ...done]) {
      const shared = dot(line, other) // taken away twice, because once leaves rounding errors behind
      other.forEach((x, k) => (line[k] = (line[k] ?? 0) - shared * x))
    }
    const norm = Math.sqrt(dot(line, line))
    if (norm > 1e-6) done.push(line.map(x => x / norm))
  }
  done.forEach((line, i) => line.forEach((x, k) => (into[rows <= cols ? i * cols + k : k * cols + i] = x)))
}
