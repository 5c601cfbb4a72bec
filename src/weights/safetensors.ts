import { elements, type Stored } from './element'
import { readHeader } from './header'

/** A named block of numbers, row-major; an empty shape is one number. */
export interface Tensor {
  readonly shape: readonly number[]
  readonly data: ArrayLike<number>
  readonly stored: Stored
}

/** Everything in a file. */
export interface Tensors {
  readonly tensors: ReadonlyMap<string, Tensor>
  readonly metadata: Readonly<Record<string, string>>
}

function numbers(view: DataView, stored: Stored, begin: number, end: number): Float64Array {
  const { bytes, get } = elements[stored]
  const data = new Float64Array((end - begin) / bytes)
  // Tensors need not be aligned, so no typed array can be laid over the file.
  for (let k = 0; k < data.length; k++) data[k] = get(view, begin + k * bytes)
  return data
}

/**
 * Reads a safetensors file (huggingface/safetensors, format description). Throws a sentence that says what is wrong
 * with a damaged one; numbers that are not finite are read as they stand, see `notFinite`.
 */
export function readTensors(bytes: Uint8Array): Tensors {
  const { places, metadata, start } = readHeader(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const tensors = new Map<string, Tensor>()
  for (const { name, stored, shape, begin, end } of places) {
    tensors.set(name, { shape, stored, data: numbers(view, stored, start + begin, start + end) })
  }
  return { tensors, metadata }
}

/** Names of the tensors that hold NaN or an infinity, with which no model can work. */
export const notFinite = ({ tensors }: Tensors): readonly string[] =>
  [...tensors].filter(([, { data }]) => Array.from(data).some(x => !Number.isFinite(x))).map(([name]) => name)

const ALIGNMENT = 8

/** Writes a safetensors file: the same tensors in the same order give the same bytes. */
export function writeTensors({ tensors, metadata }: Tensors): Uint8Array {
  const header: Record<string, unknown> = Object.keys(metadata).length > 0 ? { __metadata__: metadata } : {}
  let size = 0
  for (const [name, { shape, data, stored }] of tensors) {
    const count = shape.reduce((product, n) => product * n, 1)
    if (count !== data.length) {
      throw new RangeError(`${name} (${shape.join('×')}) needs ${count} numbers, but ${data.length} were given`)
    }
    const end = size + data.length * elements[stored].bytes
    header[name] = { dtype: stored, shape, data_offsets: [size, end] }
    size = end
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = 8 + Math.ceil(text.length / ALIGNMENT) * ALIGNMENT
  const bytes = new Uint8Array(start + size).fill(0x20, 8, start)
  const view = new DataView(bytes.buffer)
  view.setBigUint64(0, BigInt(start - 8), true)
  bytes.set(text, 8)
  let at = start
  for (const { data, stored } of tensors.values()) {
    const { bytes: width, set } = elements[stored]
    for (let k = 0; k < data.length; k++, at += width) set(view, at, data[k] ?? 0)
  }
  return bytes
}
