import type { Snapshot } from '../../trace'
import { cellText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import { symbolOf } from './appearance'
import { MatrixWithSums } from './MatrixWithSums'
import type { Progress } from './progress'
import { isPair, type Reading } from './reading'
import type { SceneItem } from './scene'
import type { Selected } from './stage-props'
import { LargeTitles } from './LargeTitles'
import { FlowWires } from './FlowWires'
import { hasRoomForEntropy } from './Entropies'
import { queryEntropy } from './sums'
import { tokenName } from './token-text'
import { entropySaid, mirrorSaid, words } from './words'

/** All matrices of the run: a calm row from words to outputs, out of which those of the step have come to the front. */
export function Flow(props: {
  readonly items: readonly SceneItem[]
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly reading: Reading
  readonly tokens: readonly string[]
  readonly answers: readonly Said[]
  readonly asked: readonly boolean[] | undefined
  readonly names: Readonly<Record<string, Said>>
  readonly progress: Progress
  readonly asker: number
  readonly heads: number
  /** Of the whole drawing. */
  readonly width: number
  readonly selected?: Selected
  readonly onOpen: (id: string, row: number, col: number) => void
  readonly onSay: (text: string) => void
}) {
  const say = useSay()
  const {
    items,
    snapshot,
    reading,
    tokens,
    answers,
    asked,
    names,
    progress,
    asker,
    heads,
    width,
    selected,
    onOpen,
    onSay,
  } = props
  const nameOf = (id: string): Said => names[id] ?? { en: id, zh: id }
  const homes = items.filter(item => item.id !== 'B')
  return (
    <g role="group" aria-label={say(words.matrices)}>
      <FlowWires items={homes} />
      {homes.map(item => (
        <Home key={item.id} item={item} symbol={symbolOf(snapshot.get(item.id))} />
      ))}
      {items.map(item => {
        const { id } = item
        const value = snapshot.get(id)
        return value ? (
          <MatrixWithSums
            key={id}
            item={item}
            value={value}
            snapshot={snapshot}
            reading={reading}
            tokens={tokens}
            answers={answers}
            asked={asked}
            name={nameOf(id)}
            headRoom={heads - 14}
            state={progress.state(id)}
            asker={asker}
            {...(selected?.id === id ? { selected: [selected.row, selected.col] as const } : {})}
            onOpen={onOpen}
            onSay={onSay}
          />
        ) : null
      })}
      <LargeTitles
        items={items.filter(item => item.large).sort((a, b) => a.place.x - b.place.x)}
        nameOf={nameOf}
        columns={reading.columns}
        width={width}
        more={entropyNote(items, reading, asker, tokens)}
        note={items.some(item => item.id === 'B') ? words.paint : mirrorNote(reading, selected)}
      />
    </g>
  )
}

/** A place in the row: its letter, and an empty frame while its matrix stands in front. */
function Home({ item: { home, large }, symbol }: { readonly item: SceneItem; readonly symbol: string }) {
  const { x, y, rows, cols, size } = home
  return (
    <g className="attention-home" aria-hidden="true">
      <text className="attention-symbol" x={x + (cols * size) / 2} y={y - 12} textAnchor="middle" fontSize={16}>
        {symbol}
      </text>
      {large && (
        <rect className="attention-empty" x={x - 2} y={y - 2} width={cols * size + 4} height={rows * size + 4} rx={4} />
      )}
    </g>
  )
}

/** In what entropies are counted beside the weights, or the asker's own where lines are too close for one each. */
function entropyNote(
  items: readonly SceneItem[],
  reading: Reading,
  asker: number,
  tokens: readonly string[],
): Said | undefined {
  const weights = items.find(({ id, large }) => large && id === 'A')
  const entropy = queryEntropy(reading, 'A', asker)
  if (!weights || entropy === undefined) return undefined
  return hasRoomForEntropy(weights.place.size)
    ? words.entropyUnit
    : entropySaid(tokenName(tokens, asker), cellText(entropy))
}

/** The chosen pair and its mirror image, when a pair of two different tokens is chosen. */
function mirrorNote(reading: Reading, selected: Selected | undefined): Said | undefined {
  if (!selected || !isPair(selected.id) || selected.row === selected.col) return undefined
  const { id, row, col } = selected
  const [query, key] = reading.place(row, col)
  return mirrorSaid(cellText(reading.pair(id, query, key)), cellText(reading.pair(id, key, query)))
}
