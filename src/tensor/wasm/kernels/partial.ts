import { f32x4, v128, type Code } from '../instructions'

/** Stores the first `lanes` numbers of a vector, so that what stands after a value stays as it is. */
export function storeFirst(lanes: number, address: Code, x: Code, distance = 0): Code {
  switch (lanes) {
    case 1:
      return v128.storeOne(address, x, 0, distance)
    case 2:
      return v128.storeTwo(address, x, 0, distance)
    case 3:
      return [v128.storeTwo(address, x, 0, distance), v128.storeOne(address, x, 2, distance + 8)]
    default:
      return v128.store(address, x, distance)
  }
}

/** The first `lanes` numbers of a vector, zeros after them. */
export const keepFirst = (lanes: number, x: Code): Code => (lanes < 4 ? v128.and(x, v128.firstLanes(lanes)) : x)

/** The first `lanes` numbers of a vector, and `otherwise` after them. */
export const padFirst = (lanes: number, x: Code, otherwise: number): Code =>
  lanes < 4 ? v128.select(x, f32x4.constant(otherwise), v128.firstLanes(lanes)) : x
