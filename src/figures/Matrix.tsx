import type { CellAt } from './geometry/grid-layout'
import type { NumberFit } from './geometry/number-fit'
import { useLanguage, useSay } from './language'
import { Cell } from './matrix/Cell'
import { cellLook, fitOf, hasDecimals, mostCells } from './matrix/cells'
import { Frame } from './matrix/Frame'
import { ColumnHeads, RowHead } from './matrix/Heads'
import { Marks } from './matrix/Marks'
import type { MatrixProps } from './matrix/props'
import { Stage } from './matrix/Stage'
import { useGrid, type GridFocus } from './matrix/use-grid'
import { cellLabel } from './matrix/words'
import { MatrixImage } from './MatrixImage'

export { outline, tagDepth } from './matrix/outline'
export type { FigureState, MatrixProps, MatrixShape, PairReading } from './matrix/props'

/** A grid of exact squares: every vector and every matrix in every figure. Beyond 24 × 24 its cells become an image. */
export function Matrix(props: MatrixProps) {
  const { id, rows, cols, data } = props
  if (data.length !== rows * cols) {
    throw new RangeError(`${id} is drawn as ${rows} × ${cols}, expected ${rows * cols} numbers, found ${data.length}`)
  }
  if (rows * cols > mostCells) return <MatrixImage {...props} />
  const interactive = props.interactive ?? props.onOpen !== undefined
  return interactive ? <MatrixGrid {...props} /> : <MatrixCells matrix={props} />
}

function MatrixGrid(props: MatrixProps) {
  return <MatrixCells matrix={props} focus={useGrid(props)} />
}

interface MatrixCellsProps {
  readonly matrix: MatrixProps
  readonly focus?: GridFocus | undefined
}

function MatrixCells({ matrix, focus }: MatrixCellsProps) {
  const spoken = focus !== undefined
  const firstRow = matrix.colHeads ? 2 : 1
  const decimal = hasDecimals(matrix)
  const fit = fitOf(matrix, decimal)
  return (
    <Stage matrix={matrix} focus={focus}>
      <Frame {...matrix} />
      <ColumnHeads matrix={matrix} spoken={spoken} />
      {Array.from({ length: matrix.rows }, (_, row) => (
        <g key={row} {...(spoken ? { role: 'row', 'aria-rowindex': row + firstRow } : {})}>
          <RowHead matrix={matrix} row={row} spoken={spoken} />
          {Array.from({ length: matrix.cols }, (_, col) => (
            <MatrixCell key={col} matrix={matrix} focus={focus} at={[row, col]} decimal={decimal} fit={fit} />
          ))}
        </g>
      ))}
      <Marks matrix={matrix} focused={focus?.at} />
    </Stage>
  )
}

function MatrixCell({
  matrix,
  focus,
  at,
  decimal,
  fit,
}: MatrixCellsProps & { readonly at: CellAt; readonly decimal: boolean; readonly fit: NumberFit }) {
  const language = useLanguage()
  const say = useSay()
  const [row, col] = at
  const { ghost, ...look } = cellLook(matrix, row, col, decimal)
  const tabStop = focus !== undefined && focus.at[0] === row && focus.at[1] === col
  return (
    <Cell
      id={matrix.id}
      row={row}
      unit={matrix.units?.[row * matrix.cols + col]}
      col={col}
      size={matrix.size}
      {...look}
      fontSize={fit.fontSize}
      room={fit.room}
      end={decimal ? fit.right : undefined}
      title={ghost && say(ghost)}
      label={focus && cellLabel(matrix, at, language)}
      column={col + (matrix.rowHeads ? 2 : 1)}
      tabStop={tabStop}
      target={tabStop ? focus.target : undefined}
    />
  )
}
