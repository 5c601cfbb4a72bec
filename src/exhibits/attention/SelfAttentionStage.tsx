import { lazy } from 'react'
import type { StageProps } from '../exhibit'

/** Fetches the drawing, which is also fetched when it is first shown. */
export const fetchAttention = async () => ({
  default: (await import('../../figures/attention/AttentionStage')).AttentionStage,
})

const AttentionStage = lazy(fetchAttention)

/** Tokens on an arc beside their matrices; whoever asks is the last token until another is chosen. */
export function SelfAttentionStage(props: StageProps) {
  const { recipe, run, snapshot, steps, step, level, names, width, height, painting, onOpen, onAsk, onPaint } = props
  const { cell, value, asker = recipe.tokens.length - 1 } = recipe.focus
  return (
    <AttentionStage
      options={recipe.options}
      run={run}
      snapshot={snapshot}
      tokens={recipe.tokens}
      steps={steps}
      step={step}
      level={level}
      asker={Math.max(0, Math.min(asker, recipe.tokens.length - 1))}
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
