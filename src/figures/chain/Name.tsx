import { SymbolText } from '../formula/SymbolText'
import type { Bands } from './bands'
import { nameOf, type Scene } from './scene'

const LETTER = 17
const LEAST_LETTER = 13
const LETTER_ON_WALL = 15

/** How large the names of a picture are. */
export const letterSize = ({ unit, lettering }: Bands): number =>
  Math.max(lettering > 1 ? LETTER_ON_WALL * lettering : LEAST_LETTER, LETTER * unit)

interface Props {
  readonly scene: Scene
  readonly id: string
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A value's letter beside it, lit together with it. */
export function Name({ scene, id, x, y, anchor = 'middle' }: Props) {
  const size = letterSize(scene.bands)
  return (
    <g className="chain-name" data-value={id}>
      <SymbolText tex={nameOf(scene, id)} x={x} y={y + size * 0.32} size={size} anchor={anchor} />
    </g>
  )
}
