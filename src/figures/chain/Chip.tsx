import type { Box } from '../geometry/grid-layout'
import { fitText, textWidth } from '../geometry/text-width'
import { useSay } from '../language'
import { pressing } from '../pressing'
import { columnName, words } from './words'

interface Props {
  readonly token: string
  readonly time: number
  readonly box: Box
  readonly unit: number
  readonly when: 'past' | 'now' | 'future'
  readonly onPress: () => void
}

const LETTER = 15
const NARROWEST = 28

/** A word of the sentence at the head of its column. */
export function Chip({ token, time, box, unit, when, onPress }: Props) {
  const say = useSay()
  const size = Math.max(13, LETTER * unit)
  const padding = 8 * Math.min(1, unit)
  const text = fitText(token, box.width - 2 * padding, size)
  const width = Math.min(box.width, Math.max(NARROWEST, textWidth(text, size) + 3 * padding))
  const name = `${say(words.goTo)} ${say(columnName(time, token))}`
  return (
    <g
      className="chain-chip"
      data-when={when}
      aria-label={name}
      aria-current={when === 'now' ? 'step' : undefined}
      {...pressing(onPress)}
    >
      <title>{token}</title>
      <rect className="chain-chip-target" {...box} />
      <rect
        className="chain-chip-body"
        x={box.x + (box.width - width) / 2}
        y={box.y}
        width={width}
        height={box.height}
        rx={6}
      />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        dy=".36em"
        fontSize={size}
        textAnchor="middle"
        aria-hidden="true"
      >
        {text}
      </text>
    </g>
  )
}
