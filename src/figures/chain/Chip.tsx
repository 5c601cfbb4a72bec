import type { Box } from '../geometry/grid-layout'
import { fitText, textWidth } from '../geometry/text-width'
import { useSay } from '../language'
import { pressing } from '../pressing'
import { isUnknown, markedName, type TokenMark } from '../token-marks'
import { UnknownBadge } from '../UnknownBadge'
import { columnName, paddingName, words } from './words'

interface Props {
  readonly token: string
  readonly time: number
  readonly box: Box
  readonly unit: number
  readonly lettering: number
  readonly when: 'past' | 'now' | 'future'
  readonly padded: boolean
  readonly mark: TokenMark | undefined
  readonly onPress: () => void
}

const LETTER = 15
const LEAST_LETTER = 13
const NARROWEST = 28
const BADGE = 7

/** A word of the sentence at the head of its column. */
export function Chip({ token, time, box, unit, lettering, when, padded, mark, onPress }: Props) {
  const say = useSay()
  const size = Math.max(lettering > 1 ? LETTER * lettering : LEAST_LETTER, LETTER * unit)
  const air = 8 * Math.min(1, unit)
  const text = fitText(token, box.width - 2 * air, size)
  const width = Math.min(box.width, Math.max(NARROWEST, textWidth(text, size) + 3 * air))
  // What is seen of a word that is cut short stands in its name as well, so that it can be asked for by voice.
  const called = text === token ? token : `${text} (${token})`
  const name = `${say(words.goTo)} ${say(padded ? paddingName(time) : markedName(columnName(time, called), mark))}`
  return (
    <g
      className="chain-chip"
      data-when={when}
      data-padded={padded || undefined}
      data-mark={mark}
      aria-label={name}
      aria-current={when === 'now' ? 'step' : undefined}
      {...pressing(onPress)}
    >
      <title>{mark ? name : token}</title>
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
      {isUnknown(mark) && <UnknownBadge x={box.x + (box.width + width) / 2} y={box.y} radius={BADGE * lettering} />}
    </g>
  )
}
