import type { Box } from '../geometry/grid-layout'
import { roundedPath, shortened } from '../geometry/path'
import { outlinePadding } from '../matrix/outline'
import { Wire, type Cargo } from '../Wire'
import type { Anchor, Line } from './drawing'
import { valueAt } from './identity'
import { blockOf, lanesOf } from './block'
import type { Routed } from './lay'
import { laneHeights } from './Rail'
import type { Scene } from './scene'

interface Props {
  readonly scene: Scene
  readonly time: number
  readonly routed: readonly Routed[]
}

const RADIUS = 8

/** The wires of one column; those of the current step are lit and carry their numbers once. */
export function Wires({ scene, time, routed }: Props) {
  const lit = (line: Line): boolean => stateOf(scene, line, time) === 'active'
  const inOrder = [...routed].sort((a, b) => Number(lit(a.line)) - Number(lit(b.line)))
  return (
    <g aria-hidden="true">
      {inOrder.map(wire => (
        <ChainWire key={wire.line.id} scene={scene} time={time} routed={wire} />
      ))}
    </g>
  )
}

const stateOf = ({ snapshot, track, progress }: Scene, { feeds }: Line, time: number) =>
  progress.wire(feeds.map(key => valueAt(snapshot, key, track, time)))

function ChainWire({ scene, time, routed: { line, points } }: Omit<Props, 'routed'> & { readonly routed: Routed }) {
  const { snapshot, bands, domain } = scene
  const state = stateOf(scene, line, time)
  const value = snapshot.get(carried(scene, line, time))
  const role = value?.label?.role ?? 'value'
  const radius = Math.min(RADIUS, RADIUS * bands.unit)
  if (line.lanes) {
    const lanes = blockOf(scene.blocks, line.carries === 'h' ? 'unit' : line.carries)
    return <Lanes points={points} rows={lanesOf(lanes)} height={lanes.rows * bands.size} role={role} state={state} />
  }
  if (line.open) {
    return (
      <g className="wire chain-open-wire" data-kind={line.kind} data-state={state} data-role={role}>
        <path className="wire-line" d={roundedPath(points, radius)} />
      </g>
    )
  }
  const cargo: Cargo | undefined = value && { data: value.data, scale: domain(value.label?.name ?? line.carries) }
  return (
    <>
      {line.hops && <path className="chain-hop" d={roundedPath(points.slice(1, -1), radius)} />}
      <Wire
        points={shortened(points, outlineBefore(line.to, bands.size))}
        kind={line.kind}
        state={state}
        role={role}
        radius={radius}
        {...(cargo ? { cargo } : {})}
      />
    </>
  )
}

const OUTLINED = /^(x|m|n|.+-out)$/

/** Outlines reach beyond the cells; a wire ends at the outline, so that its head is seen whole. */
const outlineBefore = (to: Anchor, size: number): number =>
  'part' in to && OUTLINED.test(to.part) ? outlinePadding(size) : 0

/** A wire that leaves the past carries the state from before this position. */
function carried({ snapshot, track }: Scene, { carries, from }: Line, time: number): string {
  const past = 'part' in from && from.part.endsWith('-in')
  const before = track.backward ? time + 1 : time - 1
  return valueAt(snapshot, carries, track, past ? before : time)
}

interface LanesProps {
  readonly points: Routed['points']
  readonly rows: number
  readonly height: number
  readonly role: string
  readonly state: string
}

function Lanes({ points, rows, height, role, state }: LanesProps) {
  const [from] = points
  const to = points.at(-1)
  if (!from || !to) return null
  const box: Pick<Box, 'y' | 'height'> = { y: from.y - height / 2, height }
  return (
    <g className="chain-lanes" data-state={state} data-role={role}>
      <path
        d={laneHeights(box, rows)
          .map(y => `M${from.x},${y}H${to.x}`)
          .join('')}
      />
    </g>
  )
}
