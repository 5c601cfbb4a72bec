import { plainSymbol } from '../formula/symbol-runs'
import { SymbolText } from '../formula/SymbolText'
import type { Box } from '../geometry/grid-layout'
import { useSay } from '../language'
import { pressing } from '../pressing'
import { letterSize } from './stack'
import type { Scene } from './scene'
import { words } from './words'

interface Props {
  readonly scene: Scene
  readonly id: string
  readonly box: Box
  readonly state: 'pending' | 'done' | 'input' | 'active'
}

/** A learned matrix where it is used: the same one at every position. */
export function Learned({ scene, id, box, state }: Props) {
  const say = useSay()
  const label = scene.snapshot.get(id)?.label
  if (!label) return null
  const size = Math.min(letterSize(scene.bands), box.height * 0.6)
  return (
    <g
      className="chain-learned"
      data-value={id}
      data-state={state}
      aria-label={`${say(words.matrix)} ${plainSymbol(label.tex)}`}
      transform={`translate(${box.x} ${box.y})`}
      {...pressing(() => scene.onOpen(id, 0, 0))}
    >
      <rect width={box.width} height={box.height} />
      <SymbolText tex={label.tex} x={box.width / 2} y={box.height / 2 + size * 0.34} size={size} />
    </g>
  )
}
