import { minus } from '../geometry/number-text'
import type { Rung } from './ladder'
import type { BarScale } from './layout'

interface Props {
  readonly rung: Rung
  readonly scale: BarScale
  readonly width: number
  readonly height: number
  /** Whether a sum is taken over from the row above and handed on to the row below. */
  readonly taken?: boolean
  readonly handed?: boolean
  readonly total?: boolean
}

/** One summand as a bar from the sum before it to the sum after it; hairlines hand the sum on from row to row. */
export function Bar({ rung, scale, width, height, taken = false, handed = false, total = false }: Props) {
  const { number, from, to, open } = rung
  const [a, b, zero] = [scale.x(from), scale.x(to), scale.x(0)]
  const thick = Math.min(24, height * 0.5)
  const top = (height - thick) / 2
  const span = (one: number, other: number) => ({
    x: Math.min(one, other),
    width: Math.max(1.5, Math.abs(one - other)),
  })
  return (
    <svg className="bar" width={width} height={height} aria-hidden="true">
      <path className="bar-zero" d={`M${zero},0V${height}`} />
      {taken && <path className="bar-hand" d={`M${a},0V${top}`} />}
      {handed && <path className="bar-hand" d={`M${b},${top + thick}V${height}`} />}
      {open !== undefined && <rect className="bar-open" y={top} height={thick} {...span(a, scale.x(open))} />}
      <rect
        className={total ? 'bar-total' : number < 0 ? 'bar-minus' : 'bar-plus'}
        y={top}
        height={thick}
        {...span(a, b)}
      />
      {Number.isFinite(to) ? (
        !total && <path className="bar-end" d={`M${b},${top - 3}V${top + thick + 3}`} />
      ) : (
        <path
          className="bar-endless"
          d={`M${b},${top + thick / 2}l${b > 0 ? -10 : 10},-${thick / 2 + 3}v${thick + 6}Z`}
        />
      )}
    </svg>
  )
}

/** Round numbers under the bars. */
export function Axis({ scale, width }: { readonly scale: BarScale; readonly width: number }) {
  return (
    <svg className="bar" width={width} height={24}>
      {scale.ticks.map(tick => (
        <g key={tick} className="bar-tick" transform={`translate(${scale.x(tick)},0)`}>
          <path d="M0,0V5" />
          <text y={18} textAnchor="middle">
            {String(tick).replace('-', minus)}
          </text>
        </g>
      ))}
    </svg>
  )
}
