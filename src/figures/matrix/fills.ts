import { coordinate } from '../geometry/path'
import { fillsIn } from '../geometry/value-scale'
import type { MatrixProps } from './props'

type Filled = Pick<MatrixProps, 'rows' | 'cols' | 'data' | 'size' | 'scale' | 'state' | 'masked'>

/** All squares of one fill; nothing for the hollow ones of a value that is not there yet. */
export interface FillPath {
  readonly index?: number
  readonly d: string
}

/** The squares of a matrix, one path for all of a fill; masked ones are left out, so that the hatch beneath shows. */
export function fillPaths({ rows, cols, data, size, scale, state, masked }: Filled): readonly FillPath[] {
  const fill = fillsIn(scale)
  const side = coordinate(size)
  const square = `h${side}v${side}h-${side}Z`
  const paths = new Map<number | undefined, string>()
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if (masked?.(row, col)) continue
      const index = state === 'pending' ? undefined : fill(data[row * cols + col] ?? NaN)
      paths.set(index, `${paths.get(index) ?? ''}M${coordinate(col * size)},${coordinate(row * size)}${square}`)
    }
  }
  return Array.from(paths, ([index, d]) => (index === undefined ? { d } : { index, d }))
}
