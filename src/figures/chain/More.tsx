import { pressing } from '../pressing'
import type { Bands } from './bands'
import { MORE_AIR, moreLetter, moreWidth } from './beyond'

interface Props {
  readonly text: string
  /** What is said where there is no room for words. */
  readonly name: string
  readonly side: 'before' | 'after'
  readonly x: number
  readonly bands: Bands
  readonly onPress: () => void
}

/** What lies beyond the drawn part of a long sentence. */
export function More({ text, name, side, x, bands: { margin, edge, unit, lettering }, onPress }: Props) {
  const letter = moreLetter(unit, lettering)
  const width = moreWidth(text, letter)
  const left = side === 'before' ? x : x - width
  const line = edge
    ? { ...edge, middle: edge.y + edge.height / 2 }
    : { y: 0, height: Math.max(margin.height - 5 * unit, 20), middle: margin.height * 0.3 }
  return (
    <g className="chain-more" aria-label={name} {...pressing(onPress)}>
      {text !== name && <title>{name}</title>}
      <rect x={left} y={line.y} width={width} height={line.height} rx={4} />
      <text
        x={side === 'before' ? x + MORE_AIR : x - MORE_AIR}
        y={line.middle}
        dy=".36em"
        fontSize={letter}
        textAnchor={side === 'before' ? 'start' : 'end'}
      >
        {text}
      </text>
    </g>
  )
}
