import { isReadOut, sameTrack, type Snapshot, type Track } from '../../trace'

/** The learned matrices that make one value, side by side. */
export interface WeightRow {
  readonly key: string
  readonly matrices: readonly Snapshot[]
}

/** The learned numbers of a track's cell by the gate that they make, in the order in which the model uses them. */
export function weightRows(snapshot: ReadonlyMap<string, Snapshot>, track: Track): readonly WeightRow[] {
  const rows = new Map<string, Snapshot[]>()
  for (const value of snapshot.values()) {
    const { label } = value
    if (label?.origin !== 'parameter' || isReadOut(label.name) || !sameTrack(label, track)) continue
    const [, key = ''] = label.name.split('_')
    rows.set(key, [...(rows.get(key) ?? []), value])
  }
  return [...rows].map(([key, matrices]) => ({ key, matrices }))
}

/** The side of a cell with which all rows fit into a margin, and how tall a row is. */
export function weightLayout(
  rows: readonly WeightRow[],
  width: number,
  height: number,
  unit: number,
): { readonly cell: number; readonly row: number } {
  const widest = Math.max(1, ...rows.map(({ matrices }) => matrices.reduce((sum, { cols }) => sum + cols, 0)))
  const most = Math.max(1, ...rows.map(({ matrices }) => matrices.length))
  const tallest = Math.max(1, ...rows.map(({ matrices }) => Math.max(...matrices.map(m => m.rows))))
  const row = height / Math.max(1, rows.length)
  const across = (width - (most - 1) * BETWEEN) / widest
  const down = (row - HEAD) / tallest
  return {
    cell: Math.max(0.5, Math.min(MOST * Math.max(1, unit), across, down)),
    row: Math.min(row, HEAD + tallest * MOST * Math.max(1, unit)),
  }
}

/** Between two matrices of a row. */
export const BETWEEN = 12
/** Above a row for the letters of its matrices. */
export const HEAD = 34
/** The largest cell of a desk. */
const MOST = 16
