import { cellText } from '../geometry/number-text'
import { scaleStep } from '../geometry/value-scale'
import { fitNumbers, narrowed } from '../geometry/number-fit'
import type { CellSpec } from './table-cells'

/** Cells from this size on show their numbers. */
const READABLE = 26

/** The fill of a cell and its number as large as all of its value fit, or the sign alone where there is no room for a number. */
export function CellInk({ cell, alike }: { readonly cell: CellSpec; readonly alike: readonly string[] }) {
  const { box, number, domain, state, hidden } = cell
  if (state === 'pending') return <rect className="matrix-square" data-density="hollow" {...box} />
  if (hidden) return <rect className="matrix-square" {...box} style={{ fill: 'url(#hatch-masked)' }} />
  const { x, y, width } = box
  const { ramp, index } = scaleStep(number, domain)
  const ink = { fill: `var(--${ramp}-ink-${index})` }
  const text = cellText(number)
  const fit = fitNumbers(alike, width)
  const narrow = narrowed(text, fit)
  return (
    <>
      <rect className="matrix-square" {...box} style={{ fill: `var(--${ramp}-${index})` }} />
      {width >= READABLE ? (
        <text
          className="matrix-number"
          x={x + width / 2}
          y={y + width / 2}
          dy=".36em"
          textAnchor="middle"
          fontSize={fit.fontSize}
          {...(narrow === undefined ? {} : { textLength: narrow, lengthAdjust: 'spacingAndGlyphs' })}
          style={ink}
          aria-hidden="true"
        >
          {text}
        </text>
      ) : (
        number < 0 && <path className="mark-minus" d={`M${x + 3},${y + 4}h5`} />
      )}
    </>
  )
}
