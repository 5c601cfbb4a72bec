import { signed, single, unsigned, type Bytes } from './bytes'

/** Code that leaves one number, or one vector of four, behind. */
export type Code = Bytes

const plain =
  (code: number) =>
  (...operands: readonly Code[]): Code => [operands, code]

const vector = (code: number) => {
  const bytes = unsigned(code)
  return (...operands: readonly Code[]): Code => [operands, 0xfd, bytes]
}

const vectors = new Map<string, Code>()
const constants = new Set<Code>()

/** A fixed vector; equal ones are one object. */
function vectorOf(bytes: readonly number[]): Code {
  const key = bytes.join()
  const found = vectors.get(key) ?? [0xfd, 0x0c, ...bytes]
  vectors.set(key, found)
  if (bytes.some(byte => byte > 0)) constants.add(found)
  return found
}

/** Whether code is a fixed vector that takes the machine some work to make: zeros take none. */
export const isVector = (code: Code): boolean => constants.has(code)

/** Where memory is read: an address and a fixed distance from it in bytes. All addresses here are multiples of 4. */
const place = (distance: number): Bytes => [2, unsigned(distance)]

const lane =
  (code: number) =>
  (address: Code, x: Code, which: number, distance = 0): Code => [
    address,
    x,
    0xfd,
    unsigned(code),
    place(distance),
    which,
  ]

/** Whole numbers: addresses and counters. */
export const i32 = {
  constant: (x: number): Code => [0x41, signed(x)],
  load: (address: Code, distance = 0): Code => [address, 0x28, place(distance)],
  add: plain(0x6a),
  /** A fixed number more. */
  plus: (x: Code, by: number): Code => i32.add(x, i32.constant(by)),
  /** A fixed number of times. */
  times: (x: Code, by: number): Code => [x, i32.constant(by), 0x6c],
  less: plain(0x49),
  isZero: plain(0x45),
  and: plain(0x71),
  /** The whole part of a single number; 0 for negative ones and for what is not a number. */
  floor: (x: Code): Code => [x, 0xfc, 1],
}

/** Single numbers. */
export const f32 = {
  load: (address: Code, distance = 0): Code => [address, 0x2a, place(distance)],
  store: (address: Code, x: Code, distance = 0): Code => [address, x, 0x38, place(distance)],
  add: plain(0x92),
  equal: plain(0x5b),
  /** A whole number as a single one. */
  whole: plain(0xb3),
  widen: plain(0xbb),
  narrow: plain(0xb6),
}

/** Four lanes whatever they hold. */
export const v128 = {
  load: (address: Code, distance = 0): Code => [address, 0xfd, 0x00, place(distance)],
  /** One number of memory in all four lanes. */
  loadSplat: (address: Code, distance = 0): Code => [address, 0xfd, 0x09, place(distance)],
  store: (address: Code, x: Code, distance = 0): Code => [address, x, 0xfd, 0x0b, place(distance)],
  storeOne: lane(0x5a),
  storeTwo: lane(0x5b),
  constant: (...lanes: readonly [number, number, number, number]): Code => vectorOf(lanes.flatMap(single)),
  /** Lanes that are all ones where `count` lanes count, else all zeros. */
  firstLanes: (count: number): Code =>
    vectorOf([0, 1, 2, 3].flatMap(k => new Array<number>(4).fill(k < count ? 255 : 0))),
  /** Any four of the eight lanes of two vectors. */
  pick: (a: Code, b: Code, ...lanes: readonly [number, number, number, number]): Code => [
    a,
    b,
    0xfd,
    0x0d,
    ...lanes.map(from => [0, 1, 2, 3].map(byte => 4 * from + byte)),
  ],
  and: vector(0x4e),
  /** a without the bits of b. */
  without: vector(0x4f),
  /** a where the mask has ones, else b. */
  select: vector(0x52),
}

/** Four single numbers at once. */
export const f32x4 = {
  constant: (x: number): Code => v128.constant(x, x, x, x),
  splat: vector(0x13),
  lane: (x: Code, which: number): Code => [x, 0xfd, 0x1f, which],
  withLane: (x: Code, y: Code, which: number): Code => [x, y, 0xfd, 0x20, which],
  equal: vector(0x41),
  unequal: vector(0x42),
  greater: vector(0x44),
  negate: vector(0xe1),
  root: vector(0xe3),
  add: vector(0xe4),
  subtract: vector(0xe5),
  multiply: vector(0xe6),
  divide: vector(0xe7),
  /** The lesser number; the first one when either is not a number. */
  least: (a: Code, b: Code): Code => vector(0xea)(a, b),
  /** The greater number; the first one when either is not a number. */
  greatest: (a: Code, b: Code): Code => vector(0xeb)(a, b),
  /** a·b + c rounded once, where the machine has it. */
  fused: vector(0x105),
}

/** Four whole numbers at once. */
export const i32x4 = {
  shiftLeft: vector(0xab),
  add: vector(0xae),
}

/** Sets bytes to 0. */
export const clear = (to: Code, count: Code): Code => [to, i32.constant(0), count, 0xfc, 0x0b, 0]
/** Calls the function of that number. */
export const call = (index: number, ...operands: readonly Code[]): Code => [...operands, 0x10, unsigned(index)]
/** Does something only where the condition holds. */
export const when = (condition: Code, body: Code): Code => [condition, 0x04, 0x40, body, 0x0b]
/** Ends the function. */
export const leave: Code = [0x0f]
/** Repeats the body for as long as `again` holds after it. */
export const repeat = (body: Code, again: Code): Code => [0x03, 0x40, body, again, 0x0d, 0, 0x0b]
