import { useCallback, useMemo, useState } from 'react'
import { reads } from '../../trace'
import { useSay } from '../language'
import { useLettering } from '../theme/lettering'
import { AskerAnswers } from './AskerAnswers'
import { CloseUp } from './CloseUp'
import { LinePickers } from './LinePickers'
import { Overview } from './Overview'
import { enlargement } from './Plate'
import { progressAt } from './progress'
import { readAttention } from './reading'
import type { AttentionStageProps } from './stage-props'
import { useSpoken } from './use-spoken'
import { words } from './words'
import './attention.css'

export type { AttentionStageProps } from './stage-props'

/** Cells of longer sentences are too small to be pressed one by one. */
const MOST_PRESSED = 16

/** Height of the line about the asker’s prediction. */
const ANSWERS = 30

/** Self-attention as a picture: who looks at whom beside the matrices, or one question against every key. */
export function AttentionStage(props: AttentionStageProps) {
  const say = useSay()
  const { options, run, snapshot, tokens, steps, step, level, asker, names, painting = false } = props
  const reading = useMemo(() => readAttention(snapshot, options), [snapshot, options])
  const progress = useMemo(() => progressAt(steps, step, reading, id => reads(run, id)), [steps, step, reading, run])
  const spoken = useSpoken(reading, options, tokens, names, asker, progress)
  const [said, setSaid] = useState('')
  const brush = painting && level === 'overview' ? props.onPaint : undefined
  const open = props.onOpen
  const onOpen = useCallback(
    (id: string, row: number, col: number) => {
      if (id !== 'B' || !brush) return open(id, row, col)
      const [query, key] = reading.place(row, col)
      brush(query, key, !reading.visible(query, key))
    },
    [brush, open, reading],
  )
  const lettering = useLettering()
  const predicted = progress.state('Y_hat') === 'pending' ? undefined : snapshot.get('Y_hat')
  const zoom = enlargement(props.width, props.height, lettering)
  const common = {
    ...props,
    width: props.width / zoom,
    height: (props.height - (predicted ? ANSWERS : 0)) / zoom,
    zoom,
    reading,
    progress,
    painting: brush !== undefined,
    onOpen,
    onSay: setSaid,
  }
  return (
    <section className="attention-stage" aria-label={say(words.stage)}>
      <p className="attention-spoken">{spoken}</p>
      <p className="attention-spoken" aria-live="polite">
        {said}
      </p>
      {predicted && (
        <AskerAnswers
          {...{ tokens, asker }}
          value={predicted}
          columns={reading.columns}
          answers={props.answers ?? []}
          asked={props.asked}
        />
      )}
      {level === 'cell' ? <CloseUp {...common} /> : <Overview {...common} />}
      {tokens.length > MOST_PRESSED && (
        <LinePickers
          reading={reading}
          tokens={tokens}
          asker={asker}
          id={progress.pairs ?? 'S'}
          onAsk={props.onAsk}
          onOpen={props.onOpen}
        />
      )}
    </section>
  )
}
