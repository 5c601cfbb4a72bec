interface Props {
  /** Upper right corner of what is marked. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A question mark on the corner of a word that the weights have never met. */
export const UnknownBadge = ({ x, y, radius }: Props) => (
  <g className="unknown-badge" aria-hidden="true">
    <circle cx={x} cy={y} r={radius} />
    <text x={x} y={y} dy=".36em" fontSize={radius * 1.6} textAnchor="middle">
      ?
    </text>
  </g>
)
