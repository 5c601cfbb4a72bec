import { cellText } from '../geometry/number-text'
import { textWidth } from '../geometry/text-width'
import { useSay } from '../language'
import type { PairId, Reading } from './reading'
import type { LaidRibbon } from './strengths'
import { tokenName } from './token-text'
import { looksSaid, words } from './words'

const FONT = 15
const HEIGHT = 22

/** The number of a ribbon on a patch of paper, where ribbons lie apart; it opens the cell it comes from. */
export function RibbonNumber(props: {
  readonly laid: LaidRibbon
  readonly reading: Reading
  readonly tokens: readonly string[]
  readonly asker: number
  readonly pairs: PairId | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}) {
  const say = useSay()
  const { laid, reading, tokens, asker, pairs, onOpen } = props
  const { strength, key } = laid
  // Shares of several keys add up to a share; their scores add up to nothing.
  if (!pairs || !strength || strength.hidden || (key === undefined && strength.share === undefined)) return null
  const text = cellText(strength.number)
  const width = textWidth(text, FONT) + 12
  const { x, y } = laid.ribbon.number
  const place = key === undefined ? undefined : reading.place(asker, key)
  const opens = place && {
    'data-value': pairs,
    'data-row': place[0],
    'data-col': place[1],
    onClick: () => onOpen(pairs, ...place),
  }
  return (
    <g className="attention-number" {...opens}>
      <title>
        {say(looksSaid(tokenName(tokens, asker), key === undefined ? say(words.others) : tokenName(tokens, key), text))}
      </title>
      <rect x={x - width / 2} y={y - HEIGHT / 2} width={width} height={HEIGHT} rx={HEIGHT / 2} />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central" fontSize={FONT}>
        {text}
      </text>
    </g>
  )
}
