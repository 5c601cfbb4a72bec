import type { Snapshot } from '../../trace'
import type { Said } from '../language'
import { AnswerColumn } from './AnswerColumn'
import { AskerLine } from './AskerLine'
import { Heads } from './Heads'
import type { State } from './progress'
import { isPair, type Reading } from './reading'
import { SceneMatrix } from './SceneMatrix'
import type { SceneItem } from './scene'
import { SumBadges } from './SumBadges'

interface Props {
  readonly item: SceneItem
  readonly value: Snapshot
  readonly snapshot: ReadonlyMap<string, Snapshot>
  readonly reading: Reading
  readonly tokens: readonly string[]
  readonly answers: readonly Said[]
  readonly asked: readonly boolean[] | undefined
  readonly name: Said
  readonly headRoom: number
  readonly state: State
  readonly asker: number
  readonly selected?: readonly [row: number, col: number] | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
  readonly onSay: (text: string) => void
}

/** One matrix with its heads and sums; the same element stands small in the row when another step has its turn. */
export function MatrixWithSums(props: Props) {
  const { item, value, snapshot, reading, tokens, answers, asked, name } = props
  const { headRoom, state, asker, selected, onOpen, onSay } = props
  const { id, place, size, large, rowsNamed, colsNamed } = item
  const { rows, cols } = value
  const corner = `translate(${place.x}px, ${place.y}px)`
  const unscaled = { '--unscaled': size / place.size }
  return (
    <>
      <g
        className={large ? 'attention-matrix' : 'attention-matrix attention-small'}
        style={{ transform: `${corner} scale(${place.size / size})`, ...unscaled }}
      >
        <SceneMatrix
          {...{ value, snapshot, reading, tokens, name, size, large, rowsNamed, colsNamed, state, onOpen, onSay }}
          shownSize={place.size}
          selectedRow={selected?.[0]}
          selectedCol={selected?.[1]}
        />
        {large && (
          <AskerLine
            {...{ id, rows, cols, size, asker }}
            columns={reading.columns}
            mirrored={item.pair ? selected : undefined}
          />
        )}
      </g>
      {large && (
        <g key={corner} className="attention-around" style={{ transform: corner }}>
          <Heads tokens={tokens} place={place} room={headRoom} rows={rowsNamed} cols={colsNamed} />
          {isPair(id) && state !== 'pending' && <SumBadges reading={reading} id={id} size={place.size} asker={asker} />}
          {id === 'Y_hat' && state !== 'pending' && (
            <AnswerColumn {...{ value, place, tokens, answers, asked }} columns={reading.columns} />
          )}
        </g>
      )}
    </>
  )
}
