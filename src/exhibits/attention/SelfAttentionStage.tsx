import { lazy } from 'react'
import { useSay } from '../../figures/language'
import { positionsOf, trainedOf } from '../../recipe'
import { askedPositions } from '../asked'
import type { StageProps } from '../exhibit'
import { shownPositions } from '../start-mark'
import { tokenMarks } from '../token-marks'

/** Fetches the drawing, which is also fetched when it is first shown. */
export const fetchAttention = async () => ({
  default: (await import('../../figures/attention/AttentionStage')).AttentionStage,
})

const AttentionStage = lazy(fetchAttention)

/** Tokens on an arc beside their matrices; whoever asks is the last word until another is chosen. */
export function SelfAttentionStage(props: StageProps) {
  const { recipe, run, snapshot, steps, step, level, names, width, height, painting, onOpen, onAsk, onPaint } = props
  const { cell, value, asker } = recipe.focus
  const say = useSay()
  const { tokens, words } = shownPositions(positionsOf(recipe), say)
  return (
    <AttentionStage
      options={recipe.options}
      run={run}
      snapshot={snapshot}
      tokens={tokens}
      tokenMarks={tokenMarks(recipe)}
      answers={trainedOf(recipe.weights)?.answers ?? []}
      asked={askedPositions(recipe)}
      steps={steps}
      step={step}
      level={level}
      asker={Math.max(0, Math.min(asker ?? words - 1, tokens.length - 1))}
      width={width}
      height={height}
      names={names}
      {...(value && cell ? { selected: { id: value, row: cell[0], col: cell[1] } } : {})}
      painting={painting}
      onOpen={onOpen}
      onAsk={onAsk}
      onPaint={onPaint}
    />
  )
}
