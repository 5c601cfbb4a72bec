/** A place in a drawing. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A polyline through the points whose corners are rounded as far as the shorter neighbouring side allows. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const corners = withoutRepeats(points)
  const [first] = corners
  if (!first) return ''
  const parts = [`M${at(first)}`]
  corners.slice(1).forEach((corner, k) => {
    const before = corners[k]
    const after = corners[k + 2]
    if (!before || !after) return parts.push(`L${at(corner)}`)
    const cut = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    return parts.push(`L${at(towards(corner, before, cut))}`, `Q${at(corner)} ${at(towards(corner, after, cut))}`)
  })
  return parts.join('')
}

/** The points with the end pulled back, so that a stroke does not show beyond the tip of its arrowhead. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const route = withoutRepeats(points)
  const last = route.at(-1)
  const before = route.at(-2)
  if (!last || !before) return route
  return [...route.slice(0, -1), towards(last, before, Math.min(by, distance(before, last)))]
}

/** A filled arrowhead whose tip is the last point. */
export function arrowhead(points: readonly Point[], length: number): string {
  const end = ending(points)
  if (!end) return ''
  const { tip, along, across } = end
  const corner = (side: number): Point => ({
    x: tip.x - along.x * length + across.x * side * length * 0.45,
    y: tip.y - along.y * length + across.y * side * length * 0.45,
  })
  return `M${at(tip)}L${at(corner(1))}L${at(corner(-1))}Z`
}

/** The bar across the last point in which a control wire ends. */
export function endBar(points: readonly Point[], length: number): string {
  const end = ending(points)
  if (!end) return ''
  const { tip, across } = end
  const half = length / 2
  const from = { x: tip.x - across.x * half, y: tip.y - across.y * half }
  const to = { x: tip.x + across.x * half, y: tip.y + across.y * half }
  return `M${at(from)}L${at(to)}`
}

/** The point halfway along a route, where a tether hangs its lock. */
export function midpoint(points: readonly Point[]): Point {
  const route = withoutRepeats(points)
  const lengths = route.slice(1).map((point, k) => distance(route[k] ?? point, point))
  let left = lengths.reduce((total, length) => total + length, 0) / 2
  for (const [k, length] of lengths.entries()) {
    const from = route[k]
    const to = route[k + 1]
    if (from && to && left <= length) return towards(from, to, left)
    left -= length
  }
  return route[0] ?? { x: 0, y: 0 }
}

/** A coordinate as text, to a hundredth of a pixel. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

function at({ x, y }: Point): string {
  return `${coordinate(x)},${coordinate(y)}`
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  const part = whole === 0 ? 0 : length / whole
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, k) => k === 0 || distance(points[k - 1] ?? point, point) > 1e-9)
}

function ending(points: readonly Point[]): { tip: Point; along: Point; across: Point } | null {
  const route = withoutRepeats(points)
  const tip = route.at(-1)
  const before = route.at(-2)
  if (!tip || !before) return null
  const length = distance(before, tip)
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length }
  return { tip, along, across: { x: -along.y, y: along.x } }
}
