import { SymbolText } from '../formula/SymbolText'
import { letterSize } from './stack'
import { nameOf, type Scene } from './scene'

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
