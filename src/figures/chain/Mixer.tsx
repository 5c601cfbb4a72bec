import type { Box } from '../geometry/grid-layout'
import { useSay } from '../language'
import { valueAt } from './identity'
import { Moved } from './Moved'
import { Name } from './Name'
import { spokenName, type Scene } from './scene'
import { SplitBar } from './SplitBar'

interface Props {
  readonly scene: Scene
  readonly box: Box
  readonly time: number
  readonly keep: string
  readonly write: string
  readonly rows: number
  readonly shown: boolean
}

const SMALL = 18
const ROOM_FOR_NAMES = 56

/** One split bar a unit: how far the divider stands to the right is how much of the old state is kept. */
export function Mixer({ scene, box, time, keep, write, rows, shown }: Props) {
  const say = useSay()
  const { snapshot, track, progress } = scene
  const ids = [valueAt(snapshot, keep, track, time), valueAt(snapshot, write, track, time)] as const
  const shares = ids.map(id => snapshot.get(id)?.data ?? [])
  const gate = ids.find(id => snapshot.get(id)?.label?.name === 'z') ?? ids[0]
  const state =
    progress.state(gate) === 'pending'
      ? 'pending'
      : progress.isActive(valueAt(snapshot, 'h', track, time))
        ? 'active'
        : progress.state(gate)
  const roomy = box.width >= ROOM_FOR_NAMES * scene.bands.unit
  const count = Math.min(rows, shares[0]?.length ?? 0)
  return (
    <Moved box={box} shown={shown}>
      <g
        className="chain-mixer"
        data-state={state}
        data-small={box.height / rows < SMALL}
        role="img"
        aria-label={`${say(spokenName(scene, ids[0]))}; ${say(spokenName(scene, ids[1]))}`}
      >
        {Array.from({ length: count }, (_, row) => (
          <SplitBar
            key={row}
            scene={scene}
            ids={ids}
            shares={[shares[0]?.[row] ?? 0, shares[1]?.[row] ?? 0]}
            row={row}
            width={box.width}
            height={box.height / rows}
            pending={state === 'pending'}
          />
        ))}
      </g>
      {scene.now !== undefined && (
        <>
          <Name
            scene={scene}
            id={roomy ? ids[0] : gate}
            x={roomy ? 0 : box.width / 2}
            y={scene.bands.below - box.y}
            anchor={roomy ? 'start' : 'middle'}
          />
          {roomy && <Name scene={scene} id={ids[1]} x={box.width} y={scene.bands.below - box.y} anchor="end" />}
        </>
      )}
    </Moved>
  )
}
