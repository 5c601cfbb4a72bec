import type { Said } from '../../language'

/** One step as the bar knows it; `time` is 0 where a step belongs to no position. */
export interface BarStep {
  readonly id: string
  readonly title: Said
  readonly time: number
}

/** Where in the run a step is, as a slider says it: "step 7 of 29: forget gate, position 2". */
export const stepText = (steps: readonly BarStep[], index: number): Said => {
  const step = steps[index]
  if (!step) return { en: 'no steps', zh: '没有步骤' }
  const [place, count, { title, time }] = [index + 1, steps.length, step]
  return {
    en: `step ${place} of ${count}: ${title.en}${time > 0 ? `, position ${time}` : ''}`,
    zh: `第 ${place} 步，共 ${count} 步：${title.zh}${time > 0 ? `，位置 ${time}` : ''}`,
  }
}
