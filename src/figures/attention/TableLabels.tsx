import type { Snapshot } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import { fitText } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import { symbolOf } from './appearance'
import { LineEntropy } from './LineEntropy'
import type { Progress } from './progress'
import type { Reading } from './reading'
import { queryEntropy, queryTotal, type LineSum } from './sums'
import type { TableLayout } from './table-layout'
import { tokenName } from './token-text'
import { askSaid, words } from './words'

const FONT = 14

/** Names of the lines of a close-up and the totals of those that add up to something. */
export function TableLabels(props: {
  readonly layout: TableLayout
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly reading: Reading
  readonly progress: Progress
  readonly tokens: readonly string[]
  readonly names: Readonly<Record<string, Said>>
  readonly asker: number
  readonly keys: readonly number[]
}) {
  const say = useSay()
  const { layout, snapshot, reading, progress, tokens, names, asker, keys } = props
  const named = (id: string) => say(names[id] ?? { en: id, zh: id })
  const line = (id: string) => (layout.across ? named(id) : symbolOf(snapshot.get(id)))
  const numbered = (id: string) => progress.state(id) !== 'pending' && (id === 'E' || id === reading.weights)
  const align = layout.across ? 'end' : 'middle'
  return (
    <g className="attention-labels" aria-hidden="true">
      {layout.names.slices && <Label box={layout.names.slices} align={align} text={say(words.slices)} />}
      {layout.echo &&
        keys.map((key, k) => (
          <Label key={key} box={layout.echo?.(k) ?? layout.names.bars} align="middle" text={tokenName(tokens, key)} />
        ))}
      <Label
        box={layout.names.question}
        align={layout.rowVectors ? 'middle' : 'end'}
        strong
        text={layout.across ? say(askSaid(tokenName(tokens, asker))) : tokenName(tokens, asker)}
      />
      <Label box={layout.names.keys} align={layout.across ? 'start' : 'middle'} text={named('K')} />
      <Label
        box={layout.names.bars}
        align={align}
        text={layout.across ? say(words.share) : symbolOf(snapshot.get(reading.weights))}
      />
      <Label box={layout.names.values} align={align} text={named('V')} />
      <Label box={layout.names.output} align={layout.across ? 'middle' : 'end'} text={say(words.output)} />
      {reading.pairs.map((id, stage) => (
        <g key={id}>
          <Label box={layout.stageName(stage)} align={align} text={line(id)} strong={progress.state(id) === 'active'} />
          {numbered(id) && (
            <Total
              box={layout.stageTotal(stage)}
              sum={queryTotal(reading, id, asker)}
              across={layout.across}
              weights={id === reading.weights}
            />
          )}
        </g>
      ))}
      {progress.state(reading.weights) !== 'pending' && (
        <LineEntropy layout={layout} entropy={queryEntropy(reading, reading.weights, asker)} last={keys.length - 1} />
      )}
    </g>
  )
}

function Total(props: {
  readonly box: Box
  readonly across: boolean
  readonly sum: LineSum
  readonly weights: boolean
}) {
  const { box, across, sum, weights } = props
  const broken = weights && !sum.whole
  return (
    <text
      className={`attention-total${broken ? ' attention-total-broken' : ''}`}
      x={across ? box.x : box.x + box.width / 2}
      y={box.y + box.height / 2}
      textAnchor={across ? 'start' : 'middle'}
      dominantBaseline="central"
      fontSize={Math.min(FONT, box.width * 0.4)}
    >
      {across ? `Σ ${/^[<>≈]/.test(sum.text) ? '' : '= '}${sum.text}` : sum.text}
    </text>
  )
}

function Label(props: {
  readonly box: Box
  readonly align: 'start' | 'middle' | 'end'
  readonly text: string
  readonly strong?: boolean
}) {
  const { box, align, text, strong } = props
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2
  return (
    <text
      className={strong ? 'attention-label attention-label-strong' : 'attention-label'}
      x={x}
      y={box.y + box.height / 2}
      textAnchor={align}
      dominantBaseline="central"
      fontSize={FONT}
    >
      {fitText(text, Math.max(box.width, 12), FONT)}
    </text>
  )
}
