import { cellText } from '../../geometry/number-text'
import { scaleStep, type Domain } from '../../geometry/value-scale'

/** One number as a square of the value scale; hollow when it is only remembered, as the number before a change. */
export function ValueSwatch({
  value,
  domain,
  hollow = false,
}: {
  readonly value: number
  readonly domain: Domain
  readonly hollow?: boolean
}) {
  const { ramp, index } = scaleStep(value, domain)
  const fill = hollow ? 'none' : `var(--${ramp}-${index})`
  const ink = hollow ? 'var(--ink)' : `var(--${ramp}-ink-${index})`
  return (
    <svg
      className="control-swatch"
      data-hollow={hollow || undefined}
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
    >
      <rect x="1.5" y="1.5" width="45" height="45" fill={fill} />
      <text x="24" y="24" dy=".36em" textAnchor="middle" fill={ink}>
        {cellText(value)}
      </text>
    </svg>
  )
}
