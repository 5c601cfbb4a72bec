import type { Box } from '../geometry/grid-layout'
import { Curve } from './Curve'
import type { Part } from './drawing'
import { innerAt, parameterIn, valueAt } from './identity'
import { blockOf, lanesOf } from './block'
import { Learned } from './Learned'
import { Mixer } from './Mixer'
import type { Scene } from './scene'
import { Sign } from './Sign'
import { Sums } from './Sums'
import { Valves } from './Valves'
import { Vector } from './Vector'

interface Props {
  readonly scene: Scene
  readonly part: Part
  readonly box: Box
  readonly time: number
  readonly shown?: boolean
}

/** One part of a column's drawing. */
export function PartView({ scene, part, box, time, shown = true }: Props) {
  const { run, snapshot, track, progress, blocks } = scene
  const idOf = (key: string): string => valueAt(snapshot, key, track, time)
  switch (part.kind) {
    case 'vector':
      return <Vector scene={scene} id={idOf(part.key)} block={blockOf(blocks, part.key)} box={box} shown={shown} />
    case 'inner': {
      const id = innerAt(run, idOf(part.of), part.op)
      return id ? (
        <Vector
          scene={scene}
          id={id}
          block={blocks.unit}
          box={box}
          shown={shown}
          state={progress.state(idOf(part.of))}
          scale="signed"
        />
      ) : null
    }
    case 'valve':
      return <Valves scene={scene} part={part} box={box} time={time} shown={shown} />
    case 'mixer':
      return (
        <Mixer
          scene={scene}
          box={box}
          time={time}
          keep={part.keep}
          write={part.write}
          rows={blocks.unit.rows}
          shown={shown}
        />
      )
    case 'curve':
      return <Curve scene={scene} box={box} time={time} of={part.of} from={part.from} squash={part.squash} />
    case 'sums':
      return <Sums box={box} rows={lanesOf(blocks.unit)} state={progress.state(idOf(part.of))} id={idOf(part.of)} />
    case 'sign':
      return <Sign sign={part.sign} box={box} state={progress.state(idOf(part.of))} id={idOf(part.of)} />
    case 'learned':
      return (
        <Learned
          scene={scene}
          id={parameterIn(part.parameter, track)}
          box={box}
          state={progress.state(idOf(part.of))}
        />
      )
  }
}
