const stops = Array.from({ length: 9 }, (_, k) => k * 4)

/** The fills of one scale from its lowest to its highest number, with both ends and the middle printed. */
export function ScaleBar({
  ramp,
  ends,
}: {
  readonly ramp: 'signed' | 'unit'
  readonly ends: readonly [low: string, middle: string, high: string]
}) {
  return (
    <span className="control-scale" role="img" aria-label={ends.join(' … ')}>
      <svg viewBox="0 0 144 16" width="144" height="16" aria-hidden="true">
        {stops.map((step, k) => (
          <rect key={step} x={k * 16} y="0" width="16" height="16" fill={`var(--${ramp}-${step})`} />
        ))}
        <rect className="control-scale-frame" x=".75" y=".75" width="142.5" height="14.5" />
      </svg>
      <span className="control-scale-ends" aria-hidden="true">
        {ends.map(end => (
          <span key={end}>{end}</span>
        ))}
      </span>
    </span>
  )
}
