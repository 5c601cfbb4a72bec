import { memo, type RefObject } from 'react'
import { narrowed } from '../geometry/number-fit'
import { density } from './cells'

/** What one square shows; all primitive, so that an unchanged square is not drawn again. */
export interface CellProps {
  readonly id: string
  readonly row: number
  readonly col: number
  /** The unit that the cell is, where its place does not say so. */
  readonly unit?: number | undefined
  readonly size: number
  readonly ramp: 'signed' | 'unit'
  /** The fill's index on its ramp; nothing for hollow cells. */
  readonly index?: number | undefined
  readonly masked: boolean
  readonly text?: string | undefined
  /** The size of the number. */
  readonly fontSize: number
  /** What the number may fill. */
  readonly room: number
  /** Where the text ends, from the left side of the cell; a text without decimals stands in the middle. */
  readonly end?: number | undefined
  readonly title?: string | undefined
  /** The accessible name in a grid; a picture's cells have none. */
  readonly label?: string | undefined
  readonly column?: number | undefined
  readonly tabStop: boolean
  readonly target?: RefObject<SVGGElement | null> | undefined
}

/** One square of a matrix. */
export const Cell = memo(function Cell(props: CellProps) {
  const { id, row, col, size, ramp, index, masked, label } = props
  const spoken = label === undefined ? {} : { role: 'gridcell', 'aria-label': label, 'aria-colindex': props.column }
  const focus = label === undefined ? {} : { tabIndex: props.tabStop ? 0 : -1, ref: props.target }
  const kind = masked ? 'masked' : index === undefined ? 'hollow' : density(ramp, index)
  const fill = masked ? 'url(#hatch-masked)' : index === undefined ? undefined : `var(--${ramp}-${index})`
  return (
    <g
      className="matrix-cell"
      data-value={id}
      data-row={props.unit ?? row}
      data-col={props.unit === undefined ? col : 0}
      {...spoken}
      {...focus}
    >
      {props.title === undefined ? null : <title>{props.title}</title>}
      <rect
        className="matrix-square"
        data-density={kind}
        x={col * size}
        y={row * size}
        width={size}
        height={size}
        style={fill === undefined ? undefined : { fill }}
      />
      <CellText {...props} />
    </g>
  )
})

function CellText({ row, col, size, ramp, index, text, fontSize, room, end }: CellProps) {
  if (text === undefined || index === undefined) return null
  const width = narrowed(text, { fontSize, room })
  return (
    <text
      className="matrix-number"
      x={round(col * size + (end ?? size / 2))}
      y={round((row + 0.5) * size)}
      dy=".36em"
      fontSize={round(fontSize)}
      textAnchor={end === undefined ? 'middle' : 'end'}
      {...(width === undefined ? {} : { textLength: round(width), lengthAdjust: 'spacingAndGlyphs' })}
      style={{ fill: `var(--${ramp}-ink-${index})` }}
      aria-hidden="true"
    >
      {text}
    </text>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
