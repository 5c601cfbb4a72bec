import { symbol, type Worked } from '../../trace'
import { inside } from '../operation/reading'

/** The position that "t" stands for: that of the result, or the latest one read where the result has no name. */
export function now(root: Worked): number | undefined {
  const own = root.label?.time
  if (own !== undefined) return own
  const times: number[] = []
  const visit = (cell: Worked): void => {
    if (cell.label?.time !== undefined) times.push(cell.label.time)
    for (const inner of inside(cell)) visit(inner)
  }
  visit(root)
  return times.length ? Math.max(...times) : undefined
}

/** The LaTeX name of the value of a cell as seen from position `at`: "h_{t-1}" for what lies one position back. */
export const nameOf = ({ label }: Worked, at: number | undefined): string | undefined => label && symbol(label, at)

/** "[2]" in a vector, "[2,3]" in a matrix; capitals are matrices, as in print. */
export const indexOf = ({ label, row, col }: Worked): string =>
  label && /^[A-Z]/.test(label.name) ? `[${row + 1},${col + 1}]` : `[${row + 1}]`
