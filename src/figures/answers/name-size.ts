import { textWidth } from '../geometry/text-width'

/** Long names are set smaller, down to this part of the size, before they are parted from their number or cut short. */
const SMALLEST = 0.8

/** Sizes are rounded down to this part of a pixel, so that what just fits is not cut for a rounding error. */
const GRAIN = 100

/** The size at which a text that is this wide at `size` fits into a width; no smaller than can be read. */
export const sizeFor = (natural: number, width: number, size: number): number =>
  natural <= width ? size : Math.max(SMALLEST * size, Math.floor(((size * width) / natural) * GRAIN) / GRAIN)

/** The size at which a name fits into a width, or the smallest one. */
export const nameSize = (name: string, width: number, size: number): number =>
  sizeFor(textWidth(name, size), width, size)

/** Whether a text that is this wide at full size fits when it is set as small as it may be. */
export const fitsSmall = (natural: number, width: number): boolean => SMALLEST * natural <= width

/** The size of what stands below a name in the least room. */
export const smallest = (size: number): number => SMALLEST * size
