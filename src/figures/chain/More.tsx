import type { Strip } from './bands'
import { useSay } from '../language'
import { pressing } from '../pressing'
import { moreName } from './words'

interface Props {
  readonly count: number
  readonly side: 'before' | 'after'
  readonly x: number
  readonly margin: Strip
  readonly unit: number
  readonly lettering: number
  readonly onPress: () => void
}

/** What lies beyond the drawn part of a long sentence. */
export function More({ count, side, x, margin, unit, lettering, onPress }: Props) {
  const say = useSay()
  const name = say(moreName(count, side))
  const size = Math.max(12 * lettering, 13 * unit)
  const width = name.length * size * 0.62 + 16
  const left = side === 'before' ? x : x - width
  const line =
    margin.y > 0
      ? { y: 0, height: margin.y, middle: margin.y / 2 }
      : { y: 0, height: Math.max(margin.height - 5 * unit, 20), middle: margin.height * 0.3 }
  return (
    <g className="chain-more" aria-label={name} {...pressing(onPress)}>
      <rect x={left} y={line.y} width={width} height={line.height} rx={4} />
      <text
        x={side === 'before' ? x + 4 : x - 4}
        y={line.middle}
        dy=".36em"
        fontSize={size}
        textAnchor={side === 'before' ? 'start' : 'end'}
      >
        {name}
      </text>
    </g>
  )
}
