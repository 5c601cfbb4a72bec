import { useMemo, type ReactNode } from 'react'
import type { Snapshot } from '../../trace'
import { cellText } from '../geometry/number-text'
import { useLanguage, useSay, type Said } from '../language'
import { markOf, type TokenMarks } from '../token-marks'
import { domainOf } from './appearance'
import { Chip } from './Chip'
import type { Selected } from './stage-props'
import type { Progress } from './progress'
import type { Reading } from './reading'
import { TableCell } from './TableCell'
import { tableCells, tableGrid, type CellSpec, type TableCells } from './table-cells'
import type { TableLayout } from './table-layout'
import { TableLabels } from './TableLabels'
import { TableVectors } from './TableVectors'
import { useRoving } from './use-roving'
import { ValueMix } from './ValueMix'
import { WeightBars } from './WeightBars'
import { words } from './words'

/** One question against every key: address, score, weight and content of a key share one line, stage after stage. */
export function RowTable(props: {
  readonly layout: TableLayout
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly reading: Reading
  readonly progress: Progress
  readonly tokens: readonly string[]
  readonly tokenMarks: TokenMarks | undefined
  readonly names: Readonly<Record<string, Said>>
  readonly asker: number
  readonly keys: readonly number[]
  readonly selected?: Selected
  readonly onOpen: (id: string, row: number, col: number) => void
  readonly onAsk: (token: number) => void
}): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { layout, snapshot, reading, progress, tokens, tokenMarks, names, asker, keys, selected, onOpen, onAsk } = props
  const cells = useMemo(
    () => tableCells({ snapshot, reading, progress, layout, tokens, names, language, asker, keys }),
    [snapshot, reading, progress, layout, tokens, names, language, asker, keys],
  )
  const grid = useMemo(() => tableGrid(cells, layout.across), [cells, layout])
  const all = useMemo(() => allOf(cells), [cells])
  const texts = useMemo(() => textsOf(all), [all])
  const roving = useRoving(grid, cells.stages.at(-1)?.[0]?.key ?? '')
  const shown = reading.pairs.filter(id => progress.state(id) !== 'pending').at(-1)
  return (
    <g role="group" aria-label={say(words.table)} onKeyDown={roving.onKeyDown}>
      <Stripes layout={layout} keys={keys} />
      <TableLabels {...{ layout, snapshot, reading, progress, tokens, names, asker, keys }} />
      <TableVectors {...{ layout, snapshot, progress, keys }} />
      <WeightBars {...{ layout, snapshot, reading, progress, asker, keys }} />
      {keys.map((key, k) => (
        <Chip
          key={key}
          box={layout.chip(k)}
          tokens={tokens}
          token={key}
          asking={key === asker}
          hidden={shown !== undefined && reading.hidden(shown, asker, key)}
          mark={markOf(tokenMarks, key)}
          onAsk={onAsk}
        />
      ))}
      {all.map(cell => (
        <TableCell
          key={cell.key}
          cell={cell}
          alike={texts.get(cell.id) ?? []}
          roving={roving}
          selected={selected?.id === cell.id && selected.row === cell.row && selected.col === cell.col}
          onOpen={onOpen}
        />
      ))}
      <ValueMix {...{ layout, reading, progress, asker, keys }} domain={domainOf(snapshot, 'V')} />
    </g>
  )
}

const allOf = ({ asker, addresses, stages, contents, output }: TableCells): readonly CellSpec[] => [
  ...asker,
  ...addresses.flat(),
  ...stages.flat(),
  ...contents.flat(),
  ...output,
]

/** What is printed of every value. */
function textsOf(cells: readonly CellSpec[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const { id, number, hidden } of cells) if (!hidden) texts.set(id, [...(texts.get(id) ?? []), cellText(number)])
  return texts
}

/** What lies behind everything that belongs to one key. */
function Stripes({ layout, keys }: { readonly layout: TableLayout; readonly keys: readonly number[] }) {
  return (
    <g aria-hidden="true">
      {keys.map((key, k) =>
        layout
          .stripes(k)
          .map((box, part) => <rect key={`${key} ${part}`} className="attention-stripe" rx={8} {...box} />),
      )}
    </g>
  )
}
