/** What the numbers of a line outside the matrix are. */
export function Heading(props: {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly fontSize?: number
}) {
  const { x, y, text, fontSize = 14 } = props
  return (
    <text
      className="attention-muted"
      x={x}
      y={y}
      textAnchor="middle"
      dominantBaseline="central"
      fontSize={fontSize}
      aria-hidden="true"
    >
      {text}
    </text>
  )
}
