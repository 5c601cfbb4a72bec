/** How the numbers of one stored type are laid out, little-endian. */
export interface Element {
  readonly bytes: number
  readonly get: (view: DataView, at: number) => number
  readonly set: (view: DataView, at: number, x: number) => void
}

const scratch = new DataView(new ArrayBuffer(8))

/** bfloat16 is the upper half of a float32; writing rounds to the nearest, ties to even. */
const bfloat16: Element = {
  bytes: 2,
  get: (view, at) => {
    scratch.setUint32(0, view.getUint16(at, true) * 0x10000)
    return scratch.getFloat32(0)
  },
  set: (view, at, x) => {
    scratch.setFloat32(0, x)
    const bits = scratch.getUint32(0)
    const rounded = Number.isNaN(x) ? bits : bits + 0x7fff + ((bits >>> 16) & 1)
    view.setUint16(at, rounded >>> 16, true)
  },
}

const EXPONENT_BIAS = 15
const FRACTION_BITS = 10
const SMALLEST_NORMAL = 2 ** (1 - EXPONENT_BIAS)
const SUBNORMAL_STEP = SMALLEST_NORMAL / 2 ** FRACTION_BITS

function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >>> FRACTION_BITS) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * SUBNORMAL_STEP
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity
  return sign * 2 ** (exponent - EXPONENT_BIAS) * (1 + fraction / 2 ** FRACTION_BITS)
}

/** To the nearest whole number, halves to the even one. */
function roundToEven(x: number): number {
  const below = Math.floor(x)
  const rest = x - below
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below
}

function numberToHalf(x: number): number {
  if (Number.isNaN(x)) return 0x7e00
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0
  const size = Math.abs(x)
  const exponent = Math.max(Math.floor(Math.log2(size)), 1 - EXPONENT_BIAS)
  const steps = size === 0 ? 0 : roundToEven(size / 2 ** (exponent - FRACTION_BITS))
  // A fraction that rounds up to the next power of two carries into the exponent by itself.
  const bits = size < SMALLEST_NORMAL ? steps : ((exponent + EXPONENT_BIAS - 1) << FRACTION_BITS) + steps
  return sign | Math.min(bits, 0x7c00)
}

/** IEEE 754 half precision. */
const float16: Element = {
  bytes: 2,
  get: (view, at) => halfToNumber(view.getUint16(at, true)),
  set: (view, at, x) => {
    view.setUint16(at, numberToHalf(x), true)
  },
}

const wholeFrom = (big: bigint): number => {
  const x = Number(big)
  if (BigInt(x) !== big) throw new RangeError(`${big} has more digits than a number of JavaScript can hold`)
  return x
}

/** Every stored type of the safetensors format that has a number for each element. */
export const elements = {
  F64: { bytes: 8, get: (v, at) => v.getFloat64(at, true), set: (v, at, x) => v.setFloat64(at, x, true) },
  F32: { bytes: 4, get: (v, at) => v.getFloat32(at, true), set: (v, at, x) => v.setFloat32(at, x, true) },
  F16: float16,
  BF16: bfloat16,
  I64: {
    bytes: 8,
    get: (v, at) => wholeFrom(v.getBigInt64(at, true)),
    set: (v, at, x) => v.setBigInt64(at, BigInt(x), true),
  },
  U64: {
    bytes: 8,
    get: (v, at) => wholeFrom(v.getBigUint64(at, true)),
    set: (v, at, x) => v.setBigUint64(at, BigInt(x), true),
  },
  I32: { bytes: 4, get: (v, at) => v.getInt32(at, true), set: (v, at, x) => v.setInt32(at, x, true) },
  U32: { bytes: 4, get: (v, at) => v.getUint32(at, true), set: (v, at, x) => v.setUint32(at, x, true) },
  I16: { bytes: 2, get: (v, at) => v.getInt16(at, true), set: (v, at, x) => v.setInt16(at, x, true) },
  U16: { bytes: 2, get: (v, at) => v.getUint16(at, true), set: (v, at, x) => v.setUint16(at, x, true) },
  I8: { bytes: 1, get: (v, at) => v.getInt8(at), set: (v, at, x) => v.setInt8(at, x) },
  U8: { bytes: 1, get: (v, at) => v.getUint8(at), set: (v, at, x) => v.setUint8(at, x) },
  BOOL: { bytes: 1, get: (v, at) => Math.min(v.getUint8(at), 1), set: (v, at, x) => v.setUint8(at, x ? 1 : 0) },
} as const satisfies Readonly<Record<string, Element>>

/** The name of a stored type. */
export type Stored = keyof typeof elements

/** Whether a header's type is one we can read. */
export const isStored = (name: unknown): name is Stored => typeof name === 'string' && Object.hasOwn(elements, name)
