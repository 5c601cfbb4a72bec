/** Whether a cell is one of the held ones, by row and column; nothing when none is held, so that nobody has to ask. */
export function pinnedCells(
  held: readonly number[],
  cols: number,
): ((row: number, col: number) => boolean) | undefined {
  if (held.length === 0) return undefined
  const known = new Set(held)
  return (row, col) => known.has(row * cols + col)
}
