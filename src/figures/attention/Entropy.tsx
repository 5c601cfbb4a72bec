import { useSay } from '../language'
import { words } from './words'

/** How evenly one question spreads its weights, printed quietly under the sum of its line. */
export function Entropy(props: {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor?: 'start' | 'middle'
  readonly fontSize: number
}) {
  const say = useSay()
  const { x, y, text, anchor = 'middle', fontSize } = props
  return (
    <text
      className="attention-muted attention-entropy"
      x={x}
      y={y}
      textAnchor={anchor}
      dominantBaseline="central"
      fontSize={fontSize}
    >
      <title>{say(words.entropy)}</title>
      {text}
    </text>
  )
}
