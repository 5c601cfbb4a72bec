/** The kinds of number a program can reckon with. */
export type Element = 'f32' | 'f64'

/** A window on numbers of either kind. */
export type Numbers = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** Numbers that a vector holds: every value begins at a multiple of it. */
const LANES = 4
/** Values of this many numbers and more begin one cache line later than they could: at equal distances of a power of two they would push each other out of the cache. */
const LARGE = 256
const LINE = 16

/** Hands out places in one row of numbers; there is no giving back. */
export interface Arena {
  /** The first of `size` numbers, with as many unused ones after them as fill a vector. */
  readonly reserve: (size: number) => number
  /** The same without a gap before it, so that equal requests stand at equal distances. */
  readonly append: (size: number) => number
  /** How many numbers it takes in all; vectors may read a little past the last one. */
  readonly size: () => number
}

const filled = (size: number): number => Math.ceil(size / LANES) * LANES

/** Where values of these sizes begin in a flat list, each at the start of a vector, and how long the list is. */
export function flatPlaces(sizes: readonly number[]): { readonly starts: readonly number[]; readonly size: number } {
  let size = 0
  const starts = sizes.map(one => {
    size += filled(one)
    return size - filled(one)
  })
  return { starts, size }
}

/** A fresh arena. */
export function arena(): Arena {
  let end = 0
  const append = (size: number) => {
    const start = end
    end += filled(size)
    return start
  }
  const reserve = (size: number) => {
    if (size >= LARGE) end += LINE
    return append(size)
  }
  return { reserve, append, size: () => end + LINE }
}

/** Windows of `size` numbers from number `start` on. */
export const windowOn = (buffer: ArrayBuffer, element: Element, start: number, size: number): Numbers =>
  element === 'f32' ? new Float32Array(buffer, start * 4, size) : new Float64Array(buffer, start * 8, size)
