/** Bytes of a WebAssembly module, nested in the way in which they were put together. */
export type Bytes = Uint8Array<ArrayBuffer> | readonly (number | Bytes)[]

/** Bytes of a single number. */
export const NUMBER = 4
/** Bytes of a vector of four numbers. */
export const VECTOR = 16

/** A whole number without sign, seven bits a byte. */
export function unsigned(x: number): Bytes {
  if (x < 128) return [x]
  const bytes: number[] = []
  for (let rest = x; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}

/** A whole number with sign, seven bits a byte. */
export function signed(x: number): Bytes {
  const bytes: number[] = []
  for (let rest = x; ; rest = Math.floor(rest / 128)) {
    if (rest >= -64 && rest < 64) return [...bytes, rest & 127]
    bytes.push((rest & 127) + 128)
  }
}

const view = new DataView(new ArrayBuffer(4))

/** The four bytes of a single-precision number. */
export function single(x: number): readonly number[] {
  view.setFloat32(0, x, true)
  return [view.getUint8(0), view.getUint8(1), view.getUint8(2), view.getUint8(3)]
}

/** A list as modules write it: how many, then one after the other. */
export const list = (items: readonly Bytes[]): Bytes => [unsigned(items.length), ...items]

/** A name in the letters that modules need here (ASCII). */
export const text = (name: string): Bytes => list([...name].map(letter => [letter.charCodeAt(0)]))

/** Nested bytes as one row of bytes. */
export function flatten(bytes: Bytes): Uint8Array<ArrayBuffer> {
  let flat = new Uint8Array(256)
  let end = 0
  const makeRoom = (count: number) => {
    if (end + count <= flat.length) return
    const wider = new Uint8Array(2 * (end + count))
    wider.set(flat)
    flat = wider
  }
  const visit = (part: Bytes) => {
    if (part instanceof Uint8Array) {
      makeRoom(part.length)
      flat.set(part, end)
      end += part.length
      return
    }
    for (let k = 0; k < part.length; k++) {
      const next = part[k]!
      if (typeof next !== 'number') visit(next)
      else {
        if (end === flat.length) makeRoom(1)
        flat[end++] = next
      }
    }
  }
  visit(bytes)
  return flat.slice(0, end)
}

/** Something preceded by its length in bytes. */
export function measured(bytes: Bytes): Bytes {
  const flat = flatten(bytes)
  return [unsigned(flat.length), flat]
}
