import { clamp } from '../geometry/clamp'
import { numberWidth } from '../geometry/number-fit'
import { cellText } from '../geometry/number-text'
import { unitAt } from './lens'
import { readable, type Scene } from './scene'

/** The smallest number that can be read beside a hatch; a share with less room tells by its width alone. */
const LEAST_TEXT = 12.5

interface Props {
  readonly scene: Scene
  readonly ids: readonly [string, string]
  readonly shares: readonly [number, number]
  readonly row: number
  readonly width: number
  readonly height: number
  readonly pending: boolean
}

/** Two shares of one unit that sum to 1, in their colours, with the divider between them. */
export function SplitBar({ scene, ids, shares, row, width, height, pending }: Props) {
  const inset = Math.max(1, height * 0.16)
  const tall = height - 2 * inset
  const [kept, written] = [clamp(shares[0], 0, 1), clamp(shares[1], 0, 1)]
  const divider = pending ? 0.5 : kept
  const text = readable(scene) && height >= 30
  const sizeOf = (share: number, number: number): number =>
    Math.min(height * 0.42, (share * width * 0.76) / numberWidth(cellText(number)))
  const halves = [
    { id: ids[0], role: 'keep', from: 0, share: kept, number: shares[0] },
    { id: ids[1], role: 'write', from: 1 - written, share: written, number: shares[1] },
  ] as const
  return (
    <g transform={`translate(0 ${row * height + inset})`}>
      <rect className="chain-mixer-ground" width={width} height={tall} rx={3} />
      {!pending &&
        halves.map(({ id, role, from, share, number }) => (
          <g
            key={role}
            className="chain-share"
            data-role={role}
            data-value={id}
            data-row={unitAt(scene, id, row)}
            data-col={0}
            onClick={() => scene.onOpen(id, row, 0)}
          >
            <rect
              className="chain-share-area"
              height={tall}
              width={width}
              style={{ transform: `translate(${from * width}px, 0px) scale(${share}, 1)` }}
            />
            <rect
              className="chain-share-hatch"
              height={tall}
              width={width * share}
              x={width * from}
              style={{ fill: `url(#hatch-${role})` }}
            />
            {text && sizeOf(share, number) >= LEAST_TEXT * scene.bands.lettering && (
              <text
                x={(from + share / 2) * width}
                y={tall / 2}
                dy=".36em"
                fontSize={sizeOf(share, number)}
                textAnchor="middle"
                aria-hidden="true"
              >
                {cellText(number)}
              </text>
            )}
          </g>
        ))}
      <rect className="chain-mixer-frame" width={width} height={tall} rx={3} />
      <path
        className="chain-mixer-divider"
        d={`M0,-2V${tall + 2}`}
        style={{ transform: `translate(${divider * width}px, 0px)` }}
      />
    </g>
  )
}
