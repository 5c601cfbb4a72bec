import { use, useMemo, useRef, type MouseEvent, type RefObject } from 'react'
import { gridBox, type CellAt } from './geometry/grid-layout'
import { useLanguage } from './language'
import { PointContext } from './lit-context'
import { litAt, standsFor } from './matrix/address'
import { leastCell, mostCells, rampOf } from './matrix/cells'
import { Frame } from './matrix/Frame'
import { LitCells } from './matrix/LitCells'
import { Marks } from './matrix/Marks'
import { paint } from './matrix/paint'
import type { MatrixProps } from './matrix/props'
import { Squares } from './matrix/Squares'
import { Stage } from './matrix/Stage'
import { useFills } from './matrix/use-fills'
import { useGrid } from './matrix/use-grid'
import { cellLabel } from './matrix/words'

const isPainted = ({ rows, cols, size }: MatrixProps): boolean => rows * cols > mostCells || size < leastCell

/** A matrix whose cells are no elements: a few paths or one image, and one cell that exists for the keyboard. */
export function MatrixImage(props: MatrixProps) {
  const focus = useGrid(props)
  const area = useRef<SVGRectElement>(null)
  const interactive = props.interactive ?? props.onOpen !== undefined
  const locate = (event: MouseEvent): CellAt | undefined => cellUnder(event, area.current, props)
  // Signs and ghosts would be thousands of marks on cells that are too small for them.
  const marked = isPainted(props) ? ({ ...props, numbers: true, ghost: undefined, state: 'pending' } as const) : props
  return (
    <Stage matrix={props} focus={interactive ? focus : undefined} locate={locate}>
      <Frame {...props} />
      <Picture matrix={props} area={area} locate={locate} />
      <LitCells matrix={props} />
      {interactive ? <VirtualCell matrix={props} at={focus.at} target={focus.target} /> : null}
      <Marks matrix={marked} focused={interactive ? focus.at : undefined} />
    </Stage>
  )
}

interface PictureProps {
  readonly matrix: MatrixProps
  readonly area: RefObject<SVGRectElement | null>
  readonly locate: (event: MouseEvent) => CellAt | undefined
}

/** The squares. They are told apart by where the pointer is; to the elements around them, they would be one thing. */
function Picture({ matrix, area, locate }: PictureProps) {
  const point = use(PointContext)
  const { rows, cols, data, scale, masked, size, state } = matrix
  return (
    <g
      aria-hidden="true"
      onPointerOver={event => event.stopPropagation()}
      onPointerMove={event => {
        point(litAt(matrix, locate(event)))
      }}
    >
      <rect
        ref={area}
        className="matrix-area"
        {...gridBox(rows, cols, size)}
        style={masked ? { fill: 'url(#hatch-masked)' } : undefined}
      />
      {isPainted(matrix) ? (
        <Painted matrix={matrix} area={area} />
      ) : (
        <Squares {...{ rows, cols, data, size, scale, state, masked }} />
      )}
    </g>
  )
}

/** One pixel a cell, in the colours that the theme gives to the place where it stands. */
function Painted({ matrix, area }: Pick<PictureProps, 'matrix' | 'area'>) {
  const { rows, cols, data, scale, masked, size, state } = matrix
  const fills = useFills(area, rampOf(scale))
  const waiting = fills.length === 0 || state === 'pending'
  const href = useMemo(
    () => (waiting ? '' : paint({ rows, cols, data, scale, masked }, fills)),
    [rows, cols, data, scale, masked, fills, waiting],
  )
  if (!href) return null
  return <image className="matrix-image" href={href} {...gridBox(rows, cols, size)} preserveAspectRatio="none" />
}

interface VirtualCellProps {
  readonly matrix: MatrixProps
  readonly at: CellAt
  readonly target: RefObject<SVGGElement | null>
}

/** The active cell: the only one that is in the accessibility tree, with its true row and column. */
function VirtualCell({ matrix, at, target }: VirtualCellProps) {
  const language = useLanguage()
  const [row, col] = at
  return (
    <g role="row" aria-rowindex={row + (matrix.colHeads ? 2 : 1)}>
      <g
        ref={target}
        className="matrix-cell"
        role="gridcell"
        tabIndex={0}
        aria-colindex={col + (matrix.rowHeads ? 2 : 1)}
        aria-label={cellLabel(matrix, at, language)}
        {...standsFor(matrix, at)}
      >
        <rect x={col * matrix.size} y={row * matrix.size} width={matrix.size} height={matrix.size} fill="none" />
      </g>
    </g>
  )
}

function cellUnder(event: MouseEvent, area: SVGRectElement | null, { rows, cols }: MatrixProps): CellAt | undefined {
  if (!area) return undefined
  const box = area.getBoundingClientRect()
  const row = Math.floor(((event.clientY - box.top) / box.height) * rows)
  const col = Math.floor(((event.clientX - box.left) / box.width) * cols)
  return row >= 0 && row < rows && col >= 0 && col < cols ? [row, col] : undefined
}
