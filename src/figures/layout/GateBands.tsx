import { SymbolText } from '../formula/SymbolText'
import { useSay, type Said } from '../language'
import { ribbon, slotsOf, type Slot } from './band'
import type { GateBlock } from './layout'

const WIDTH = 288
const BAND = 32
const LETTER = 19
const TITLE = 20
const UPPER = TITLE
const LOWER = UPPER + BAND + 36
const AT_EDGE = 2
const HEIGHT = LOWER + BAND + TITLE

const words = {
  run: { en: 'in this run', zh: '此处' },
} as const satisfies Record<string, Said>

/** The gates of the run above, those of the framework below, and which is which; the table beneath tells the same. */
export function GateBands(props: {
  readonly framework: Said
  readonly own: readonly GateBlock[]
  readonly gates: readonly GateBlock[]
}) {
  const say = useSay()
  const { own, gates } = props
  const most = Math.max(own.length, gates.length, 1)
  const above = slotsOf(own.length, most, WIDTH)
  const below = slotsOf(gates.length, most, WIDTH)
  return (
    <svg className="gate-bands" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <text className="gate-bands-title" x={AT_EDGE} y={TITLE - 7}>
        {say(words.run)}
      </text>
      {own.map((gate, k) => {
        const from = above[k]
        const to = below[gates.findIndex(({ key }) => key === gate.key)]
        return from && to ? (
          <path
            key={gate.key}
            className="gate-ribbon"
            data-role={gate.role}
            d={ribbon(from, to, UPPER + BAND, LOWER)}
          />
        ) : null
      })}
      <Band blocks={own} slots={above} y={UPPER} />
      <Band blocks={gates} slots={below} y={LOWER} />
      <text className="gate-bands-title" x={AT_EDGE} y={HEIGHT - 4}>
        {say(props.framework)}
      </text>
    </svg>
  )
}

function Band({
  blocks,
  slots,
  y,
}: {
  readonly blocks: readonly GateBlock[]
  readonly slots: readonly Slot[]
  readonly y: number
}) {
  return blocks.map((block, k) => {
    const slot = slots[k]
    return slot ? (
      <g
        key={block.key}
        className="gate-block"
        data-role={block.role}
        data-learned={block.learned}
        data-candidate={block.candidate}
      >
        <rect x={slot.x} y={y} width={slot.width} height={BAND} rx={3} />
        <SymbolText tex={block.tex} x={slot.x + slot.width / 2} y={y + BAND / 2 + LETTER * 0.3} size={LETTER} />
      </g>
    ) : null
  })
}
