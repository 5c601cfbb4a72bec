import type { ReactNode } from 'react'

/** The stage from which on everything grows with the frame. */
const FULL = { width: 1920, height: 840 } as const
/** Of the layout: narrower ones stand in one column, for which a wall is not high enough. */
const LEAST_WIDTH = 760

/** How much larger than on a desk everything is drawn, so that a wall shows the same plate and not a small one. */
export const enlargement = (width: number, height: number, lettering = 1): number =>
  Math.max(1, Math.min(lettering, width / LEAST_WIDTH), Math.min(width / FULL.width, height / FULL.height))

/** The drawing surface, in the units of its layout; it names its namespace so that it can be saved as a file. */
export function Plate(props: {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly children: ReactNode
}) {
  const { width, height, zoom, children } = props
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="attention-picture"
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
    >
      {children}
    </svg>
  )
}
