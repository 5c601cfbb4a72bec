import { Lock } from '../matrix/Frame'
import { SymbolText } from '../formula/SymbolText'
import { useSay } from '../language'
import { pressing } from '../pressing'
import type { ChainLayout } from './geometry'
import type { Scene } from './scene'
import { words } from './words'

interface Props {
  readonly layout: ChainLayout
  readonly right: number
  /** Whether the current step uses learned numbers. */
  readonly active: boolean
}

const INSET = 14
const SQUARE = 8
const ROOM = 20
const TAG = 20

/** Hairlines from the one set of weights to every position that uses it. */
export function Tethers({ layout, right, active }: Props) {
  const { bands, columns, span } = layout
  const y = bands.margin.y + bands.margin.height - SQUARE / 2
  const ends = columns.map(column => {
    const { chip, width } = column
    const roomy = width - (chip.x + chip.width) >= ROOM
    const x = roomy ? width - INSET : chip.x + chip.width / 2
    return { x: column.x + x, bottom: roomy ? bands.chip.y + bands.chip.height * 0.5 : y, open: column.open }
  })
  const from = Math.min(...ends.map(end => end.x), span.x + span.width)
  return (
    <g className="chain-tethers" aria-hidden="true" data-active={active}>
      <path className="chain-tether" d={`M${right},${y}H${from}`} />
      {ends.map(({ x, bottom, open }) => (
        <g key={x} className="chain-tether-end" data-open={open}>
          <path className="chain-tether" d={`M${x},${y}V${bottom}`} />
          <rect x={x - SQUARE / 2} y={bottom - SQUARE / 2} width={SQUARE} height={SQUARE} />
        </g>
      ))}
    </g>
  )
}

/** Where there is no margin for the matrices, their letters stand for them. */
export function WeightTag({
  scene,
  x,
  layout,
}: {
  readonly scene: Scene
  readonly x: number
  readonly layout: ChainLayout
}) {
  const say = useSay()
  const { margin, unit } = layout.bands
  const [first] = scene.weights
  const matrix = first?.matrices[0]
  if (!matrix) return null
  const size = Math.max(13, Math.min(16, 15 * unit))
  return (
    <g className="chain-weight-tag" aria-label={say(words.shared)} {...pressing(() => scene.onOpen(matrix.id, 0, 0))}>
      <title>{say(words.shared)}</title>
      <rect x={x - 72} y={margin.y} width={72} height={TAG} rx={3} />
      <Lock x={x - 60} y={margin.y + TAG / 2} />
      {['W', 'U', 'b'].map((letter, k) => (
        <SymbolText key={letter} tex={letter} x={x - 42 + k * 17} y={margin.y + TAG / 2 + size * 0.32} size={size} />
      ))}
    </g>
  )
}
