import { tokenName } from './token-text'
import type { Snapshot } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import { spokenText } from '../geometry/number-text'
import type { Domain } from '../geometry/value-scale'
import type { Language, Said } from '../language'
import { domainOf } from './appearance'
import type { ShownComponents } from './components'
import type { Progress, State } from './progress'
import type { Reading, TokenId } from './reading'
import type { TableLayout } from './table-layout'
import { words } from './words'

/** One number of the close-up: which cell of which value it is, where it stands and how it is read aloud. */
export interface CellSpec {
  readonly key: string
  readonly id: string
  readonly row: number
  readonly col: number
  readonly number: number
  readonly box: Box
  readonly domain: Domain
  readonly state: State
  readonly hidden: boolean
  readonly label: string
}

/** What the close-up reads its numbers from. */
export interface TableSource {
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly reading: Reading
  readonly progress: Progress
  readonly layout: TableLayout
  readonly tokens: readonly string[]
  readonly names: Readonly<Record<string, Said>>
  readonly language: Language
  readonly asker: number
  readonly keys: readonly number[]
}

/** The cells of a close-up: every list is one line across the keys, in the order in which it is computed. */
export interface TableCells {
  readonly asker: readonly CellSpec[]
  readonly addresses: readonly (readonly CellSpec[])[]
  readonly stages: readonly (readonly CellSpec[])[]
  readonly contents: readonly (readonly CellSpec[])[]
  readonly output: readonly CellSpec[]
}

/** Every number of a close-up in its place. */
export function tableCells(source: TableSource): TableCells {
  const { snapshot, reading, progress, layout, tokens, names, language, asker, keys } = source
  const spec = (
    id: string,
    place: readonly [number, number],
    number: number,
    box: Box,
    hidden: boolean,
    of: string,
  ): CellSpec => ({
    key: `${id} ${place.join(' ')}`,
    id,
    row: place[0],
    col: place[1],
    number,
    box,
    domain: domainOf(snapshot, id),
    state: progress.state(id),
    hidden,
    label: `${names[id]?.[language] ?? id}, ${of}: ${hidden ? words.hidden[language] : spokenText(number)}`,
  })
  const vectors = (id: TokenId, token: number, shown: ShownComponents, box: (slot: number) => Box) =>
    shown.at.flatMap((index, slot) =>
      index === undefined
        ? []
        : [
            spec(
              id,
              reading.component(token, index),
              reading.vector(id, token, index),
              box(slot),
              false,
              `${tokenName(tokens, token)}, ${index + 1}`,
            ),
          ],
    )
  const lines = (id: TokenId, shown: ShownComponents, box: (k: number, slot: number) => Box) => {
    const columns = keys.map((key, k) => vectors(id, key, shown, slot => box(k, slot)))
    return (columns[0] ?? []).map((_, line) => columns.flatMap(column => column[line] ?? []))
  }
  return {
    asker: vectors('Q', asker, layout.keys, layout.question),
    addresses: lines('K', layout.keys, layout.address),
    stages: reading.pairs.map((id, stage) =>
      keys.map((key, k) =>
        spec(
          id,
          reading.place(asker, key),
          reading.pair(id, asker, key),
          layout.stage(stage, k),
          reading.hidden(id, asker, key),
          `${tokenName(tokens, asker)} → ${tokenName(tokens, key)}`,
        ),
      ),
    ),
    contents: lines('V', layout.values, layout.content),
    output: vectors('O', asker, layout.values, layout.output),
  }
}

/** The cells as the keyboard meets them: question before the keys, output behind them, lines as they are drawn. */
export function tableGrid(
  { asker, addresses, stages, contents, output }: TableCells,
  across: boolean,
): readonly (readonly string[])[] {
  const padded = (line: readonly CellSpec[], before?: CellSpec, behind?: CellSpec) => {
    const [first, last] = [before ?? line[0], behind ?? line.at(-1)]
    return [first, ...line, last].flatMap(cell => (cell ? [cell.key] : []))
  }
  const lines = [
    ...addresses.map((line, k) => padded(line, asker[k])),
    ...stages.map(line => padded(line)),
    ...contents.map((line, k) => padded(line, undefined, output[k])),
  ]
  if (across) return lines
  return (lines[0] ?? []).map((_, k) => lines.flatMap(line => line[k] ?? []))
}
