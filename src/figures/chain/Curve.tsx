import type { Box } from '../geometry/grid-layout'
import { curvePath, inWindow } from '../operation/curves'
import { valueAt } from './identity'
import { unitAt } from './lens'
import type { Scene } from './scene'

interface Props {
  readonly scene: Scene
  readonly box: Box
  readonly time: number
  readonly of: string
  readonly from: string
  readonly squash: string
}

const INSET = 8

/** What the squash does to every unit: its curve, with one operating dot a unit. */
export function Curve({ scene, box, time, of, from, squash }: Props) {
  const { snapshot, track, progress } = scene
  const { lettering } = scene.bands
  const id = valueAt(snapshot, of, track, time)
  const inputs = snapshot.get(valueAt(snapshot, from, track, time))?.data ?? []
  const outputs = snapshot.get(id)?.data ?? []
  const curve = squash === 'relu' ? 'relu' : 'tanh'
  const width = box.width - 2 * INSET
  const height = box.height - 2 * INSET
  const [zeroX, zeroY] = inWindow(curve, 0, 0, width, height)
  return (
    <g
      className="chain-curve"
      data-state={progress.state(id)}
      transform={`translate(${box.x} ${box.y})`}
      aria-hidden="true"
    >
      <rect className="chain-curve-frame" width={box.width} height={box.height} rx={8} />
      <g transform={`translate(${INSET} ${INSET})`}>
        <path className="chain-curve-axes" d={`M0,${zeroY}H${width}M${zeroX},0V${height}`} />
        <path className="chain-curve-line" d={curvePath(curve, width, height)} />
        {progress.state(id) !== 'pending' &&
          Array.from(outputs, (output, unit) => {
            const [x, y] = inWindow(curve, inputs[unit] ?? 0, output, width, height)
            return (
              <circle
                key={unit}
                data-value={id}
                data-row={unitAt(scene, id, unit)}
                data-col={0}
                cx={x}
                cy={y}
                r={4 * lettering}
                onClick={() => scene.onOpen(id, unit, 0)}
              />
            )
          })}
      </g>
      <text x={INSET} y={INSET + 10 * lettering} fontSize={13 * lettering}>
        {curve === 'relu' ? 'ReLU' : 'tanh'}
      </text>
    </g>
  )
}
