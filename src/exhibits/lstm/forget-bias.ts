import type { Said } from '../../figures/language'
import { functions } from '../../trace'
import type { Dial, Options } from '../exhibit'

/** Steps until half of the content is left when a cell keeps this share of it at every step. */
export const halfLife = (kept: number): number => Math.log(0.5) / Math.log(kept)

/** "2.2", "69", "693": one decimal while it says something. */
const stepsText = (steps: number): string => String(Number(steps.toFixed(steps < 20 ? 1 : 0)))

/** Shares so near 1 are not told from it by three decimals. */
const NEARLY_ALL = 0.9995

/** What a cell that keeps this share at every step has left after a while. */
export function keeping(kept: number): Said {
  if (kept === 1) return { en: 'By itself it keeps everything.', zh: '仅凭偏置就全部保留。' }
  const share = kept < NEARLY_ALL ? kept.toFixed(3) : '> 0.999'
  const half = stepsText(halfLife(kept))
  return {
    en: `By itself it keeps ${share} a step: half is left after ${half} ${half === '1' ? 'step' : 'steps'}.`,
    zh: `仅凭偏置每步保留 ${share}：${half} 步后剩一半。`,
  }
}

/** The bias of the keep gate decides how long a cell remembers before anything is learned (Jozefowicz et al. 2015). */
export function forgetBias({ gates, biases }: Options): readonly Dial[] {
  if (biases === 'none' || gates === 'no-forget' || gates === 'f=1-i') return []
  return [
    {
      name: biases === 'two' ? 'bx_f' : 'b_f',
      label: { en: 'bias of the keep gate', zh: '遗忘门的偏置' },
      min: -2,
      max: 7,
      readout: x => keeping(functions.σ(x)),
    },
  ]
}
