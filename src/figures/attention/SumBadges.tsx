import { useSay } from '../language'
import { Entropies, entropiesOf, hasRoomForEntropy } from './Entropies'
import { Heading } from './Heading'
import { words } from './words'
import { keyTotal, queryTotal, type LineSum } from './sums'
import type { PairId, Reading } from './reading'

/** Lines closer than this have no room for a number each: only the asker's sum is printed. */
const LEAST_LINE = 18
/** Narrower columns print their sums upright. */
const UPRIGHT = 32
const FONT = 14

/** The sums of rows and columns outside a matrix. A question whose weights do not add up to 1 is marked. */
export function SumBadges(props: {
  readonly reading: Reading
  readonly id: PairId
  readonly size: number
  readonly asker: number
}) {
  const { reading, id, size, asker } = props
  const isWeights = id === reading.weights
  if (!isWeights && id !== 'E') return null
  const every = size >= LEAST_LINE
  const side = size * reading.count
  const askers = every ? Array.from({ length: reading.count }, (_, k) => k) : [asker]
  const shown = askers.map(k => ({ sum: queryTotal(reading, id, k), k }))
  const keys = isWeights && every ? askers.map(k => ({ sum: keyTotal(reading, id, k), k })) : []
  const entropies = hasRoomForEntropy(size) ? entropiesOf(reading, id, askers) : []
  const rows = reading.columns ? keys : shown
  const cols = reading.columns ? shown : keys
  const lifted = new Set(entropies.map(({ k }) => k))
  const badge = (kind: 'row' | 'column', { sum, k }: { sum: LineSum; k: number }) => {
    const asks = (kind === 'row') !== reading.columns
    const up = kind === 'row' && asks && lifted.has(k) ? 8 : 0
    return (
      <Badge
        key={`${kind} ${k}`}
        x={kind === 'row' ? side + 38 : (k + 0.5) * size}
        y={kind === 'row' ? (k + 0.5) * size - up : side + 26}
        upright={kind === 'column' && every && size < UPRIGHT}
        sum={sum}
        alone={!every}
        kind={!isWeights ? 'divisor' : !asks ? 'received' : sum.whole ? 'whole' : 'broken'}
      />
    )
  }
  return (
    <g className="attention-sums">
      {rows.length > 1 && <RowHeading x={side + 38} entropies={reading.columns ? 0 : entropies.length} />}
      {rows.map(line => badge('row', line))}
      {cols.length > 1 && <Heading x={-20} y={side + 26} text="Σ" />}
      {cols.map(line => badge('column', line))}
      <Entropies {...{ reading, side, size, entropies }} />
    </g>
  )
}

/** What stands right of the rows: their sums, and under these their entropies where there is room. */
function RowHeading({ x, entropies }: { readonly x: number; readonly entropies: number }) {
  const say = useSay()
  if (entropies === 0) return <Heading x={x} y={-14} text="Σ" />
  return <Heading x={x} y={-14} text={say(words.sumAndEntropy)} fontSize={12} />
}

/** What a sum is: a budget of 1, one that is not, what a key receives, or what a line is about to be divided by. */
type BadgeKind = 'whole' | 'broken' | 'received' | 'divisor'

function Badge(props: {
  readonly x: number
  readonly y: number
  readonly upright: boolean
  readonly sum: LineSum
  readonly kind: BadgeKind
  readonly alone: boolean
}) {
  const say = useSay()
  const { x, y, upright, sum, kind, alone } = props
  return (
    <g
      className={`attention-sum attention-sum-${kind}`}
      transform={`translate(${x} ${y})${upright ? ' rotate(-90)' : ''}`}
    >
      {kind === 'broken' && (
        <>
          <title>{say(words.notOne)}</title>
          <rect x={-24} y={-12} width={48} height={24} rx={4} />
        </>
      )}
      <text textAnchor="middle" dominantBaseline="central" fontSize={FONT}>
        {alone ? `Σ ${sum.text}` : sum.text}
      </text>
    </g>
  )
}
