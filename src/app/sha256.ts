/** Fractional bits of the roots of the first primes, from which the constants of SHA-256 are made. */
function fractions(count: number, root: number): Uint32Array {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every(prime => n % prime !== 0)) primes.push(n)
  return Uint32Array.from(primes, prime => (prime ** (1 / root) % 1) * 2 ** 32)
}

const ROUNDS = fractions(64, 3)
const START = fractions(8, 2)
const BLOCK = 64

/** The bytes, a single one bit, zeros, and the number of bits in the last eight bytes. */
function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK
  const view = new DataView(new ArrayBuffer(size))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  view.setBigUint64(size - 8, BigInt(bytes.length) * 8n)
  return view
}

const at = (list: Uint32Array, k: number): number => list[k] ?? 0
const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** The sixteen words of a block and the forty-eight that are mixed from them. */
function schedule(view: DataView, block: number, words: Uint32Array): void {
  for (let k = 0; k < 16; k++) words[k] = view.getUint32(block + 4 * k)
  for (let k = 16; k < 64; k++) {
    const [early, late] = [at(words, k - 15), at(words, k - 2)]
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const other = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[k] = at(words, k - 16) + one + at(words, k - 7) + other
  }
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)]
  let [e, f, g, h] = [at(state, 4), at(state, 5), at(state, 6), at(state, 7)]
  for (let k = 0; k < 64; k++) {
    const chosen = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + at(ROUNDS, k) + at(words, k)
    const other = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + other) | 0
  }
  for (const [k, x] of [a, b, c, d, e, f, g, h].entries()) state[k] = at(state, k) + x
}

/** SHA-256 as hexadecimal digits, for pages that are not served securely: browsers have it only on those that are. */
export function sha256(bytes: Uint8Array): string {
  const view = padded(bytes)
  const state = START.slice()
  const words = new Uint32Array(BLOCK)
  for (let block = 0; block < view.byteLength; block += BLOCK) {
    schedule(view, block, words)
    mix(state, words)
  }
  return Array.from(state, word => word.toString(16).padStart(8, '0')).join('')
}
