import type { ReactNode } from 'react'
import type { Box } from '../geometry/grid-layout'

interface Props {
  readonly box: Pick<Box, 'x' | 'y'>
  readonly scaleX?: number
  readonly scaleY?: number
  readonly shown?: boolean
  readonly children: ReactNode
}

/** Puts a drawing in its place by a transform alone, so that a change of place is a movement. */
export function Moved({ box, scaleX = 1, scaleY = scaleX, shown = true, children }: Props) {
  return (
    <g
      className="chain-moves"
      data-shown={shown}
      style={{ transform: `translate(${box.x}px, ${box.y}px) scale(${scaleX}, ${scaleY})` }}
    >
      {children}
    </g>
  )
}
