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
  /** Padding uses no weights. */
  readonly words: number
  readonly folded: boolean
  /** Whether the current step uses learned numbers. */
  readonly active: boolean
}

const INSET = 14
const SQUARE = 8
const ROOM = 20
/** Of the tag and of its letters, on a desk. */
const WIDTH = 72
const LETTER = 15
const LETTERS = ['W', 'U', 'b'] as const

/** Hairlines from the one set of weights to every position that uses it. */
export function Tethers({ layout, right, words, folded, active }: Props) {
  const { bands, span } = layout
  if (bands.beside) return <Hung x={right} y={bands.chip.y + bands.chip.height} active={active} />
  const columns = layout.columns.filter(({ time, hidden }) => !hidden && time <= words)
  const y = bands.margin.y + bands.margin.height - SQUARE / 2
  const ends = columns.map(column => {
    const { chip, width } = column
    const roomy = !folded && width - (chip.x + chip.width) >= ROOM
    const x = roomy ? width - INSET : chip.x + chip.width / 2
    return { x: column.x + x, bottom: roomy ? bands.chip.y + bands.chip.height * 0.5 : y, open: column.open }
  })
  if (ends.length === 0) return null
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

/** Beside the one cell that is drawn, the end of its hairline hangs on the letters themselves. */
function Hung({ x, y, active }: { readonly x: number; readonly y: number; readonly active: boolean }) {
  return (
    <g className="chain-tethers" aria-hidden="true" data-active={active}>
      <g className="chain-tether-end" data-open={true}>
        <rect x={x - SQUARE / 2} y={y - SQUARE / 2} width={SQUARE} height={SQUARE} />
      </g>
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
  const { edge, lettering } = layout.bands
  const [first] = scene.weights
  const matrix = first?.matrices[0]
  if (!matrix || !edge) return null
  const size = LETTER * lettering
  const middle = edge.y + edge.height / 2
  return (
    <g
      className="chain-weight-tag"
      aria-label={`${say(words.shared)}: ${LETTERS.join('')}`}
      {...pressing(() => scene.onOpen(matrix.id, 0, 0))}
    >
      <title>{say(words.shared)}</title>
      <rect x={x - WIDTH * lettering} y={edge.y + 1} width={WIDTH * lettering} height={edge.height - 2} rx={3} />
      <Lock x={x - 60 * lettering} y={middle} />
      {LETTERS.map((letter, k) => (
        <SymbolText key={letter} tex={letter} x={x - (42 - k * 17) * lettering} y={middle + size * 0.32} size={size} />
      ))}
    </g>
  )
}
