import { lazy, Suspense, useMemo } from 'react'
import { entropyOf } from '../../figures/speech'
import { positioned } from '../../figures/speech/names'
import { runBeside, type Recipe } from '../../recipe'
import { SCALING_KEYS, SCALING_QUESTIONS, SCALING_SEED, scalingCurve, type ScalingPoint } from '../../recipe/scaling'
import type { Run } from '../../trace'

const ScalingPanel = lazy(async () => ({
  default: (await import('../../figures/attention/scaling/ScalingPanel')).ScalingPanel,
}))

let curve: readonly ScalingPoint[] | undefined

/** Reckoned when it is first asked for; the same numbers serve every later opening. */
const knownCurve = (): readonly ScalingPoint[] => (curve ??= scalingCurve())

/** The entropy of what one token makes of all others when scores are made this way; nothing where there are no shares. */
export function entropyHere(drawn: Run, recipe: Recipe, asker: number, score: 'scaled' | 'dot'): number | undefined {
  const weights = runBeside(drawn, { ...recipe, options: { ...recipe.options, score } }).byId.get('A')
  if (!weights) return undefined
  const { rows, cols, data } = weights
  const columns = recipe.options['tokens'] === 'columns'
  const line = Array.from({ length: columns ? rows : cols }, (_, key) => ({
    at: key,
    value: data[columns ? key * cols + asker : asker * cols + key] ?? NaN,
  }))
  return entropyOf(line)
}

/** Why scores are divided by √d_k: measured on random numbers, and on the words of the stage. */
export function WhyScaling({ recipe, run }: { readonly recipe: Recipe; readonly run: Run }) {
  const { tokens, options, focus } = recipe
  const asker = Math.max(0, Math.min(focus.asker ?? tokens.length - 1, tokens.length - 1))
  const here = useMemo(() => {
    const scaled = entropyHere(run, recipe, asker, 'scaled')
    const plain = entropyHere(run, recipe, asker, 'dot')
    if (scaled === undefined || plain === undefined) return undefined
    return { name: positioned(tokens, asker), size: Number(options['size']), scaled, plain }
  }, [run, recipe, asker, tokens, options])
  return (
    <Suspense>
      <ScalingPanel
        readings={knownCurve()}
        questions={SCALING_QUESTIONS}
        keys={SCALING_KEYS}
        seed={SCALING_SEED}
        here={here}
      />
    </Suspense>
  )
}
