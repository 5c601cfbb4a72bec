import type { Box } from '../geometry/grid-layout'
import { useSay } from '../language'
import { Lock } from '../matrix/Frame'
import { Valve } from '../Valve'
import type { Part } from './drawing'
import { valueAt } from './identity'
import { unitAt } from './lens'
import { Moved } from './Moved'
import { spokenName, type Scene } from './scene'
import { Vector } from './Vector'
import { words } from './words'

interface Props {
  readonly scene: Scene
  readonly part: Extract<Part, { readonly kind: 'valve' }>
  readonly box: Box
  readonly time: number
  readonly shown: boolean
}

const WIDTH = 0.6
const GAP = 0.1

/** One sluice a unit on the lanes that a gate controls. Long vectors are folded and have no lanes: their gate is shown instead. */
export function Valves({ scene, part, box, time, shown }: Props) {
  const say = useSay()
  const { snapshot, track, progress, base, bands, blocks } = scene
  const id = valueAt(snapshot, part.gate, track, time)
  const gate = snapshot.get(id)
  if (!gate) return null
  const { rows, cols } = blocks.unit
  if (cols > 1) {
    const size = box.width / cols
    const smaller = { ...scene, bands: { ...bands, size } }
    return (
      <Vector
        scene={smaller}
        id={id}
        block={blocks.unit}
        box={{ ...box, y: box.y + (box.height - rows * size) / 2 }}
        shown={shown}
      />
    )
  }
  const name = say(spokenName(scene, id))
  const state = progress.state(id)
  const used = progress.isActive(valueAt(snapshot, part.lets, track, time))
  const pinned = new Set(gate.pinned)
  return (
    <Moved box={box} scaleX={box.width / (WIDTH * base)} scaleY={bands.size / base} shown={shown}>
      {Array.from({ length: Math.min(rows, gate.data.length) }, (_, unit) => (
        <g key={unit} className="chain-valve" onClick={() => scene.onOpen(id, unit, 0)}>
          <Valve
            id={id}
            unit={unitAt(scene, id, unit)}
            label={name}
            x={0}
            y={(unit + GAP) * base}
            width={WIDTH * base}
            height={base * (1 - 2 * GAP)}
            open={gate.data[unit] ?? 0}
            role={gate.label?.role ?? 'value'}
            state={state === 'pending' ? 'pending' : used ? 'input' : state}
            pinned={pinned.has(unit)}
          />
        </g>
      ))}
      {part.locked && (
        <>
          <title>{say(words.lock)}</title>
          <Lock x={-14} y={base / 2} />
        </>
      )}
    </Moved>
  )
}
