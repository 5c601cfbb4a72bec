import { arrowhead, roundedPath, shortened, type Point } from '../geometry/path'
import type { Placed } from './flow-geometry'
import type { SceneItem } from './scene'

const AIR = 6

const right = ({ x, cols, size }: Placed): number => x + cols * size
const bottom = ({ y, rows, size }: Placed): number => y + rows * size
const centreX = ({ x, cols, size }: Placed): number => x + (cols * size) / 2
const centreY = ({ y, rows, size }: Placed): number => y + (rows * size) / 2

/** Arrows of the row. Contents come from the words by another road, below the scores. */
export function FlowWires({ items }: { readonly items: readonly SceneItem[] }) {
  const homes = items.map(item => item.home)
  const named = (id: string) => homes.find(home => home.id === id)
  const between = homes.slice(1).flatMap((to, k): (readonly Point[])[] => {
    const from = homes[k]
    // Factors of a product stand side by side: neither is made from the other.
    if (!from || to.id === 'K' || to.id === 'V') return []
    return [
      [
        { x: right(from) + AIR, y: centreY(from) },
        { x: to.x - AIR, y: centreY(to) },
      ],
    ]
  })
  const [words, content] = [named('X'), named('V')]
  const lowest = Math.max(...homes.map(bottom)) + 12
  const passing =
    words && content
      ? [
          { x: centreX(words), y: bottom(words) + AIR },
          { x: centreX(words), y: lowest },
          { x: centreX(content), y: lowest },
          { x: centreX(content), y: bottom(content) + AIR },
        ]
      : []
  const routes = [...between, ...(passing.length ? [passing] : [])].filter(
    ([from, to]) => from && to && Math.hypot(to.x - from.x, to.y - from.y) > AIR - 1,
  )
  return (
    <g className="attention-wires" aria-hidden="true">
      {routes.map((route, k) => (
        <g key={k}>
          <path className="attention-wire" d={roundedPath(shortened(route, 4), 6)} />
          <path className="attention-arrowhead" d={arrowhead(route, 6)} />
        </g>
      ))}
    </g>
  )
}
