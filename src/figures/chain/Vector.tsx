import type { Snapshot } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import type { Domain } from '../geometry/value-scale'
import { useSay } from '../language'
import { MatrixImage } from '../MatrixImage'
import { Matrix, type FigureState, type MatrixShape } from '../Matrix'
import type { Block } from './block'
import { Moved } from './Moved'
import { readable, spokenName, type Scene } from './scene'

interface Props {
  readonly scene: Scene
  readonly id: string
  readonly block: Block
  readonly box: Box
  readonly shown?: boolean
  /** Where an unnamed result stands; a named one knows by itself. */
  readonly state?: FigureState
  readonly scale?: Domain
}

const shapes: Readonly<Record<string, MatrixShape>> = {
  x: 'chip',
  y: 'capsule',
  h: 'capsule',
  m: 'capsule',
  n: 'capsule',
  c: 'belt',
  k: 'belt',
  g: 'belt',
}

/** The numbers of a value in the order of a block; a block's last row may have cells to spare. */
function filled(data: ArrayLike<number>, { rows, cols }: Block): ArrayLike<number> {
  return data.length === rows * cols ? data : Array.from({ length: rows * cols }, (_, k) => data[k] ?? NaN)
}

/** One vector of the chain, in its place. */
export function Vector({ scene, id, block, box, shown = true, state, scale }: Props) {
  const value = scene.snapshot.get(id)
  return value ? (
    <Moved box={box} scaleX={scene.bands.size / scene.base} shown={shown}>
      <Cells
        scene={scene}
        value={value}
        block={block}
        state={state ?? scene.progress.state(id)}
        {...(scale ? { scale } : {})}
      />
    </Moved>
  ) : null
}

interface CellsProps extends Pick<Props, 'scene' | 'block' | 'scale'> {
  readonly value: Snapshot
  readonly state: FigureState
}

function Cells({ scene, value, block, state, scale }: CellsProps) {
  const say = useSay()
  const { id, data, ghost } = value
  const { cols } = block
  const pinned = new Set(value.pinned)
  const folded = cols > 1
  const Drawn = folded ? MatrixImage : Matrix
  return (
    <Drawn
      id={id}
      label={say(spokenName(scene, id))}
      rows={block.rows}
      cols={cols}
      data={filled(data, block)}
      {...(ghost ? { ghost: filled(ghost, block) } : {})}
      x={0}
      y={0}
      size={scene.base}
      {...lookOf(scene, value)}
      {...(scale ? { scale } : {})}
      state={state}
      numbers={readable(scene) && !folded}
      pinned={(row, col) => pinned.has(row * cols + col)}
      {...selectedIn(scene, id, cols)}
      onOpen={(row, col) => {
        const unit = row * cols + col
        if (unit < data.length) scene.onOpen(id, unit, 0)
      }}
    />
  )
}

/** Colour, shape and domain follow from the name; an unnamed result is a plain number. */
function lookOf({ domain }: Scene, { label }: Snapshot) {
  if (!label) return { scale: domain(''), role: 'value', shape: 'plain' } as const
  const { name, role, candidate = false } = label
  return { scale: domain(name), role, candidate, shape: shapes[name] ?? 'plain' }
}

function selectedIn({ selected }: Scene, id: string, cols: number) {
  if (selected?.id !== id) return {}
  return { selected: [Math.floor(selected.row / cols), selected.row % cols] as const }
}
