import { useMemo } from 'react'
import type { Domain } from '../geometry/value-scale'
import { useSay } from '../language'
import { markOf, type TokenMarks } from '../token-marks'
import { AskerTag } from './AskerTag'
import type { ArcLayout } from './arc-layout'
import { Chip } from './Chip'
import type { ChosenKeys } from './choose-keys'
import type { PairId, Reading } from './reading'
import { laidRibbons } from './strengths'
import { Ribbons } from './Ribbons'
import { RibbonNumber } from './RibbonNumber'
import { tokenName } from './token-text'
import { othersSaid, words } from './words'

/** The asker raised over the tokens, with a ribbon to every key it can see: as thick as the key's share of its budget. */
export function Arc(props: {
  readonly layout: ArcLayout
  readonly reading: Reading
  readonly tokens: readonly string[]
  readonly tokenMarks: TokenMarks | undefined
  readonly asker: number
  readonly chosen: ChosenKeys
  readonly pairs: PairId | undefined
  readonly domain: Domain
  readonly onAsk: (token: number) => void
  readonly onOpen: (id: string, row: number, col: number) => void
}) {
  const say = useSay()
  const { layout, reading, tokens, tokenMarks, asker, chosen, pairs, domain, onAsk, onOpen } = props
  const ribbons = useMemo(
    () => laidRibbons(layout, reading, pairs, asker, chosen, domain),
    [layout, reading, pairs, asker, chosen, domain],
  )
  return (
    <g role="group" aria-label={say(words.arc)}>
      <Ribbons ribbons={ribbons} />
      <AskerTag layout={layout} text={tokenName(tokens, asker)} />
      {chosen.keys.map((key, k) => {
        const chip = layout.chips[k]
        return chip ? (
          <Chip
            key={key}
            box={chip}
            tokens={tokens}
            token={key}
            asking={key === asker}
            hidden={pairs !== undefined && reading.hidden(pairs, asker, key)}
            mark={markOf(tokenMarks, key)}
            onAsk={onAsk}
          />
        ) : null
      })}
      {layout.rest && (
        <text
          className="attention-muted"
          x={layout.rest.x + layout.rest.width / 2}
          y={layout.rest.y + layout.rest.height / 2}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={13}
        >
          {say(othersSaid(chosen.left))}
        </text>
      )}
      {ribbons.map(laid => (
        <RibbonNumber key={laid.key ?? 'rest'} laid={laid} {...{ reading, tokens, asker, pairs, onOpen }} />
      ))}
    </g>
  )
}
