import { memo, useMemo } from 'react'
import { density, rampOf } from './cells'
import { fillPaths } from './fills'
import type { MatrixProps } from './props'

type SquaresProps = Pick<MatrixProps, 'rows' | 'cols' | 'data' | 'size' | 'scale' | 'state' | 'masked'>

/** The squares of a matrix as one element a fill: cells without numbers need none of their own. */
export const Squares = memo(function Squares({ rows, cols, data, size, scale, state, masked }: SquaresProps) {
  const paths = useMemo(
    () => fillPaths({ rows, cols, data, size, scale, state, masked }),
    [rows, cols, data, size, scale, state, masked],
  )
  const ramp = rampOf(scale)
  return paths.map(({ index, d }) => (
    <path
      key={index ?? 'hollow'}
      className="matrix-square"
      data-density={index === undefined ? 'hollow' : density(ramp, index)}
      d={d}
      style={index === undefined ? undefined : { fill: `var(--${ramp}-${index})` }}
    />
  ))
})
