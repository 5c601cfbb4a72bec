import { spokenText } from '../geometry/number-text'
import type { Said } from '../language'
import type { PlotPoint } from './plot-geometry'

/** What stands around the curves of a run. */
export const words = {
  step: { en: 'Step', zh: '步' },
  steps: { en: 'steps', zh: '步' },
  numbers: { en: 'The same as a table', zh: '同样的数，列成表' },
  chance: { en: 'chance', zh: '瞎猜' },
  target: { en: 'target', zh: '目标' },
  norms: { en: 'Gradient norm of each parameter', zh: '各参数的梯度范数' },
  nothing: { en: 'not measured yet', zh: '尚未测量' },
} as const satisfies Readonly<Record<string, Said>>

const course = (points: readonly PlotPoint[]): Said => {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return words.nothing
  const [from, to] = [first, last].map(({ value }) => spokenText(value))
  const [begin, end] = [first, last].map(({ step }) => String(Math.round(step)))
  return points.length === 1
    ? { en: `${to} at step ${end}`, zh: `第 ${end} 步为 ${to}` }
    : {
        en: `from ${from} at step ${begin} to ${to} at step ${end}`,
        zh: `从第 ${begin} 步的 ${from} 到第 ${end} 步的 ${to}`,
      }
}

/** Targets lie so close to 1 that two decimals would move them. */
const levelText = (value: number): string => String(Number(value.toFixed(4)))

/** What a plot shows, for those who do not see it. */
export const plotSaid = (
  title: Said,
  curves: readonly { readonly name: Said; readonly points: readonly PlotPoint[] }[],
  levels: readonly { readonly name: Said; readonly value: number }[],
): Said => {
  const parts = curves.map(({ name, points }) => ({
    en: `${name.en} ${course(points).en}`,
    zh: `${name.zh}${course(points).zh}`,
  }))
  const lines = levels.map(({ name, value }) => ({
    en: `${name.en} ${levelText(value)}`,
    zh: `${name.zh} ${levelText(value)}`,
  }))
  return {
    en: `${title.en}: ${[...parts, ...lines].map(({ en }) => en).join(', ')}.`,
    zh: `${title.zh}：${[...parts, ...lines].map(({ zh }) => zh).join('，')}。`,
  }
}
