import type { Dial, Options } from '../exhibit'

/** Steps until half of the content is left when nothing but the bias opens the keep gate. */
const halfLife = (bias: number): number => Math.log(0.5) / Math.log(1 / (1 + Math.exp(-bias)))

/** The bias of the keep gate decides how long a cell remembers before anything is learned (Jozefowicz et al. 2015). */
export function forgetBias({ gates, biases }: Options): readonly Dial[] {
  if (biases === 'none' || gates === 'no-forget' || gates === 'f=1-i') return []
  return [
    {
      name: biases === 'two' ? 'bx_f' : 'b_f',
      label: { en: 'bias of the keep gate', zh: '遗忘门的偏置' },
      min: 0,
      max: 5,
      readout: x => {
        const kept = (1 / (1 + Math.exp(-x))).toFixed(3)
        const half = halfLife(x).toFixed(1)
        return {
          en: `By itself it keeps ${kept} a step: half is left after ${half} steps.`,
          zh: `仅凭偏置每步保留 ${kept}：${half} 步后剩一半。`,
        }
      },
    },
  ]
}
