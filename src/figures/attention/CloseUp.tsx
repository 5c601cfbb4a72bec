import { useMemo } from 'react'
import type { AttentionStageProps } from './stage-props'
import { chooseKeys } from './choose-keys'
import { Plate } from './Plate'
import type { Progress } from './progress'
import type { Reading } from './reading'
import { keyRoom, keySize, widestToken } from './room'
import { RowTable } from './RowTable'
import { tableLayout } from './table-geometry'
import { othersSaid } from './words'
import { useSay } from '../language'

/** One asker close up, with the keys there is room for. */
export function CloseUp(
  props: AttentionStageProps & { readonly reading: Reading; readonly progress: Progress; readonly zoom: number },
) {
  const say = useSay()
  const {
    reading,
    progress,
    snapshot,
    tokens,
    tokenMarks,
    asker,
    width,
    height,
    names,
    selected,
    zoom,
    onOpen,
    onAsk,
  } = props
  const room = keyRoom(tokens.length)
  // The choice must not change from step to step, so it is made by the final weights.
  const chosen = useMemo(
    () => chooseKeys(reading.count, room, asker, keySize(reading, reading.weights, asker)),
    [reading, room, asker],
  )
  const layout = useMemo(
    () =>
      tableLayout({
        width,
        height,
        places: chosen.keys.length,
        keySize: reading.components('K'),
        valueSize: reading.components('V'),
        stages: reading.pairs.length,
        widest: widestToken(tokens),
      }),
    [width, height, chosen, reading, tokens],
  )
  return (
    <>
      <Plate width={layout.width} height={layout.height} zoom={zoom}>
        <RowTable
          {...{ layout, snapshot, reading, progress, tokens, tokenMarks, names, asker, onOpen, onAsk }}
          keys={chosen.keys}
          {...(selected ? { selected } : {})}
        />
      </Plate>
      {chosen.left > 0 && <p className="attention-note">{say(othersSaid(chosen.left))}</p>}
    </>
  )
}
