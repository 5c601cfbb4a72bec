/** Which components of a vector are drawn: all, or the first few and the last around a gap. */
export interface ShownComponents {
  readonly slots: number
  /** Component in each slot; undefined where components are left out. */
  readonly at: readonly (number | undefined)[]
  readonly left: number
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k)

/** All components when there is room for them, else the first few and the last. */
export function shownComponents(count: number, room: number): ShownComponents {
  if (count <= Math.max(4, room)) return { slots: count, at: range(count), left: 0 }
  const slots = Math.max(4, room)
  return { slots, at: [...range(slots - 2), undefined, count - 1], left: count - slots + 1 }
}

/** Shares the room for components between keys and values; short vectors leave their room to long ones. */
export function chooseComponents(
  keySize: number,
  valueSize: number,
  room: number,
): readonly [ShownComponents, ShownComponents] {
  const half = Math.floor(room / 2)
  const forKeys = valueSize < half ? room - valueSize : half
  const forValues = keySize < half ? room - keySize : room - Math.min(keySize, half)
  return [shownComponents(keySize, forKeys), shownComponents(valueSize, forValues)]
}
