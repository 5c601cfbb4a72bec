import { scaleLog } from 'd3'
import { useSay, type Said } from '../language'
import { normText } from './norm-text'
import { ParameterName } from './ParameterName'
import { words } from './words'
import './training.css'

/** How large the gradient of one parameter is. */
export interface ParameterNorm {
  readonly id: string
  readonly norm: number
}

const ROW = 18
const FRAME = { width: 288, left: 44, right: 44, top: 34 } as const
/** The same for every run and every step, so that bars can be compared: from nothing to learn from to far too much. */
const DOMAIN = [1e-6, 1e2] as const
const TICKS = [1e-6, 1e-4, 1e-2, 1, 1e2]

const tickText = (tick: number): string =>
  tick === 1 ? '1' : `10${[...String(Math.log10(tick))].map(raised).join('')}`
const raised = (digit: string): string => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(digit)] ?? ''

const normsSaid = (norms: readonly ParameterNorm[]): Said => {
  const each = norms.map(({ id, norm }) => `${id} ${normText(norm)}`)
  return { en: `${words.norms.en}: ${each.join(', ')}.`, zh: `${words.norms.zh}：${each.join('，')}。` }
}

/** A bar a parameter, on one scale of powers of ten: where little arrives, little is learned. */
export function GradientNorms({ norms }: { readonly norms: readonly ParameterNorm[] }) {
  const say = useSay()
  const { width, left, right, top } = FRAME
  const height = top + norms.length * ROW + 4
  const x = scaleLog()
    .domain(DOMAIN)
    .range([left, width - right])
    .clamp(true)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="training-plot"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(normsSaid(norms))}
      fontSize={12}
    >
      <text className="training-title" x={0} y={12}>
        {say(words.norms)}
      </text>
      {TICKS.map(tick => (
        <g key={tick} className="training-tick">
          <path d={`M${x(tick)},${top}V${height - 4}`} />
          <text x={x(tick)} y={top - 6} textAnchor="middle" fontSize={10}>
            {tickText(tick)}
          </text>
        </g>
      ))}
      {norms.map(({ id, norm }, k) => {
        const middle = top + (k + 0.5) * ROW
        const finite = Number.isFinite(norm)
        const end = finite ? x(Math.max(norm, DOMAIN[0])) : width - right
        return (
          <g key={id} className="training-norm" data-finite={finite}>
            <text x={left - 8} y={middle} textAnchor="end" dominantBaseline="central">
              <ParameterName id={id} />
            </text>
            <rect x={left} y={middle - 5} width={Math.max(0, end - left)} height={10} />
            <text className="training-norm-number" x={width} y={middle} textAnchor="end" dominantBaseline="central">
              {normText(norm)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
