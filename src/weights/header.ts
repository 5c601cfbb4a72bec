import { elements, isStored, type Stored } from './element'
import { isRecord } from './record'

/** Where one tensor stands in a file. */
export interface Place {
  readonly name: string
  readonly stored: Stored
  readonly shape: readonly number[]
  /** Bytes from the end of the header. */
  readonly begin: number
  readonly end: number
}

/** What the head of a file says. */
export interface Header {
  /** Sorted by where they begin. */
  readonly places: readonly Place[]
  readonly metadata: Readonly<Record<string, string>>
  /** Where the tensors' bytes start in the file. */
  readonly start: number
}

const LENGTH_BYTES = 8
/** The format's own limit: a longer header is an attack or an accident. */
const LONGEST_HEADER = 100_000_000
const METADATA = '__metadata__'

const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) >= 0

/** Names that stand twice at the top of an object, which `JSON.parse` would silently drop. */
function repeated(json: string): string | undefined {
  const seen = new Set<string>()
  let depth = 0
  for (const [token, text] of json.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (depth === 1 && text !== undefined) {
      const name = JSON.parse(`"${text}"`) as string
      if (seen.has(name)) return name
      seen.add(name)
    }
  }
  return undefined
}

function place(name: string, entry: unknown): Place {
  if (!isRecord(entry)) throw new TypeError(`${name} is not described`)
  const { dtype, shape, data_offsets: offsets } = entry
  if (!isStored(dtype)) throw new TypeError(`${name} is stored as ${String(dtype)}, which is not a known type`)
  if (!Array.isArray(shape) || !shape.every(isCount)) {
    throw new RangeError(`${name} has the shape ${JSON.stringify(shape)}, expected whole numbers from 0 on`)
  }
  const [begin, end] = Array.isArray(offsets) ? (offsets as readonly unknown[]) : []
  if (!isCount(begin) || !isCount(end)) throw new RangeError(`${name} does not say where its numbers stand`)
  const needed = shape.reduce((product, n) => product * n, elements[dtype].bytes)
  if (end - begin !== needed) {
    throw new RangeError(`${name} (${shape.join('×')}) needs ${needed} bytes, but ${end - begin} are set aside`)
  }
  return { name, stored: dtype, shape, begin, end }
}

/** Tensors must lie side by side and fill the file: the format allows neither overlaps nor holes. */
function checkSpace(places: readonly Place[], available: number): void {
  let free = 0
  for (const { name, begin, end } of places) {
    if (begin !== free) throw new RangeError(`${name} begins at byte ${begin}, expected ${free}`)
    free = end
  }
  if (free !== available) throw new RangeError(`the tensors fill ${free} bytes, but the file holds ${available}`)
}

function parse(json: string): Readonly<Record<string, unknown>> {
  let found: unknown
  try {
    found = JSON.parse(json)
  } catch {
    throw new SyntaxError('its header is not JSON')
  }
  if (!isRecord(found)) throw new SyntaxError('its header is not a JSON object')
  const twice = repeated(json)
  if (twice !== undefined) throw new SyntaxError(`its header names ${twice} twice`)
  return found
}

/** Reads and checks the head of a file without allocating anything of a size that the file declares. */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < LENGTH_BYTES)
    throw new RangeError(`it has ${bytes.length} bytes, expected at least ${LENGTH_BYTES}`)
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true)
  const start = LENGTH_BYTES + Number(length)
  if (length > LONGEST_HEADER || start > bytes.length) {
    throw new RangeError(`its header claims ${length} bytes, but the file has ${bytes.length}`)
  }
  const { [METADATA]: metadata = {}, ...tensors } = parse(
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(LENGTH_BYTES, start)),
  )
  if (!isRecord(metadata) || !Object.values(metadata).every(x => typeof x === 'string')) {
    throw new TypeError('its metadata are not texts')
  }
  const places = Object.entries(tensors).map(([name, entry]) => place(name, entry))
  places.sort((a, b) => a.begin - b.begin || a.end - b.end)
  checkSpace(places, bytes.length - start)
  return { places, metadata: metadata as Readonly<Record<string, string>>, start }
}
