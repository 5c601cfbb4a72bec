import { useMemo } from 'react'
import { Arc } from './Arc'
import { arcLayout } from './arc-geometry'
import { domainOf } from './appearance'
import type { AttentionStageProps } from './stage-props'
import { chooseKeys } from './choose-keys'
import { Flow } from './Flow'
import { overviewLayout } from './geometry'
import { Plate } from './Plate'
import type { Progress } from './progress'
import type { Reading } from './reading'
import { scene } from './scene'
import { keyRoom, keySize, widestToken } from './room'

/** The whole computation: the asker with its ribbons, the matrix of the step, and the row of all matrices. */
export function Overview(
  props: AttentionStageProps & {
    readonly reading: Reading
    readonly progress: Progress
    readonly painting: boolean
    readonly zoom: number
    readonly onSay: (text: string) => void
  },
) {
  const {
    reading,
    progress,
    snapshot,
    tokens,
    tokenMarks,
    answers = [],
    asked,
    asker,
    width,
    height,
    names,
    selected,
    painting,
    zoom,
    onOpen,
    onAsk,
    onSay,
  } = props
  const room = keyRoom(tokens.length)
  const pairs = progress.pairs
  const layout = useMemo(
    () =>
      overviewLayout({
        width,
        height,
        count: tokens.length,
        places: Math.min(room + 1, tokens.length),
        widest: widestToken(tokens),
      }),
    [width, height, tokens, room],
  )
  const chosen = useMemo(
    () => chooseKeys(reading.count, room, asker, keySize(reading, pairs, asker)),
    [reading, room, asker, pairs],
  )
  const arc = useMemo(
    () => arcLayout(layout.arc, chosen.keys.length, chosen.left > 0, chosen.keys.indexOf(asker)),
    [layout, chosen, asker],
  )
  const shown = useMemo(() => (painting ? { ...progress, large: ['B'] } : progress), [painting, progress])
  const items = useMemo(() => scene(snapshot, reading, shown, layout), [snapshot, reading, shown, layout])
  return (
    <Plate width={width} height={layout.height} zoom={zoom}>
      <Flow
        width={width}
        {...{ items, snapshot, reading, tokens, answers, asked, names, asker, onOpen, onSay }}
        progress={shown}
        heads={layout.heads}
        {...(selected ? { selected } : {})}
      />
      <Arc
        layout={arc}
        {...{ reading, tokens, tokenMarks, asker, chosen, pairs, onAsk, onOpen }}
        domain={domainOf(snapshot, pairs ?? 'A')}
      />
    </Plate>
  )
}
