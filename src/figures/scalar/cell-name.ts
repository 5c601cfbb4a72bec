import type { Worked } from '../../trace'
import { inside } from '../operation/reading'

const timeOf = (id: string): number | undefined => {
  const found = /\.(\d+)$/.exec(id)
  return found ? Number(found[1]) : undefined
}

/** The position that "t" stands for: that of the result, or the latest one read where the result has no name. */
export function now(root: Worked): number | undefined {
  const own = timeOf(root.id)
  if (own !== undefined) return own
  const times: number[] = []
  const visit = (cell: Worked): void => {
    const time = timeOf(cell.id)
    if (time !== undefined) times.push(time)
    for (const inner of inside(cell)) visit(inner)
  }
  visit(root)
  return times.length ? Math.max(...times) : undefined
}

/** The LaTeX name of the value of a cell as seen from position `at`: "h_{t-1}" for what lies one position back. */
export function nameOf({ id, tex }: Worked, at: number | undefined): string | undefined {
  const time = timeOf(id)
  if (tex === undefined || time === undefined || at === undefined || time === at) return tex
  const distance = time - at
  return tex.replace(/_\{t\}$/, `_{t${distance > 0 ? '+' : ''}${distance}}`)
}

/** "[2]" in a vector, "[2,3]" in a matrix; capitals are matrices, as in print. */
export const indexOf = ({ id, row, col }: Worked): string =>
  /^[A-Z]/.test(id) ? `[${row + 1},${col + 1}]` : `[${row + 1}]`

/** Whether the number has a cell of its own that can be opened. */
export const isNamed = ({ id, tex }: Worked): boolean => tex !== undefined && !id.startsWith('#')
