import type { FocusEvent, MouseEvent, PointerEvent, ReactNode } from 'react'
import type { CellAt } from '../geometry/grid-layout'
import { useLanguage } from '../language'
import { drawnAt } from './address'
import type { MatrixProps } from './props'
import type { GridFocus } from './use-grid'
import { pictureLabel } from './words'

/** What the frame around the cells needs to know. */
export interface StageProps {
  readonly matrix: MatrixProps
  /** Present when the matrix is a keyboard grid. */
  readonly focus?: GridFocus | undefined
  /** Which cell the pointer is on; by default the one whose element it is over. */
  readonly locate?: ((event: MouseEvent) => CellAt | undefined) | undefined
  readonly children: ReactNode
}

/** The group that places a matrix, names it, and turns events on its cells into `onOpen` and `onPoint`. */
export function Stage({ matrix, focus, locate, children }: StageProps) {
  const language = useLanguage()
  const aria = focus ? gridAria(matrix) : { role: 'img', 'aria-label': pictureLabel(matrix, language) }
  return (
    <g
      className="matrix"
      transform={`translate(${matrix.x} ${matrix.y})`}
      data-value={matrix.id}
      data-role={matrix.role}
      data-shape={matrix.shape}
      data-state={matrix.state}
      data-candidate={matrix.candidate ?? false}
      {...aria}
      {...pointing(matrix, focus, locate)}
    >
      {children}
    </g>
  )
}

function gridAria({ label, description, rows, cols, rowHeads, colHeads }: MatrixProps) {
  return {
    role: 'grid',
    'aria-label': label,
    'aria-description': description,
    'aria-rowcount': rows + (colHeads ? 1 : 0),
    'aria-colcount': cols + (rowHeads ? 1 : 0),
    'aria-readonly': true,
  }
}

type Locate = StageProps['locate']

function pointing(matrix: MatrixProps, focus: GridFocus | undefined, image: Locate) {
  const locate = image ?? ((event: MouseEvent) => cellOfTarget(event, matrix))
  const point = (event: PointerEvent): void => {
    const cell = locate(event)
    if (cell) matrix.onPoint?.(...cell)
  }
  const open = (event: MouseEvent): void => {
    const cell = locate(event)
    if (!cell) return
    focus?.enter(cell)
    matrix.onOpen?.(...cell)
  }
  // Cells are elements of their own, except in an image, where only moving tells them apart.
  const over = image === undefined ? { onPointerOver: point } : { onPointerMove: point }
  return {
    ...(focus ? keyboard(matrix, focus) : {}),
    ...(focus || matrix.onOpen ? { onClick: open } : {}),
    ...(matrix.onPoint ? over : {}),
    ...(matrix.onLeave ? { onPointerLeave: matrix.onLeave } : {}),
  }
}

/** What the pointer can point at, the keyboard can too. */
function keyboard(matrix: MatrixProps, focus: GridFocus) {
  const onFocus = (event: FocusEvent): void => {
    const cell = cellOfTarget(event, matrix)
    if (!cell) return
    focus.enter(cell)
    matrix.onPoint?.(...cell)
  }
  return { onKeyDown: focus.onKeyDown, onFocus, onBlur: matrix.onLeave }
}

function cellOfTarget(event: { readonly target: EventTarget }, matrix: MatrixProps): CellAt | undefined {
  const cell = event.target instanceof Element ? event.target.closest('[data-row]') : null
  if (!cell) return undefined
  return drawnAt(matrix, [Number(cell.getAttribute('data-row')), Number(cell.getAttribute('data-col'))])
}
