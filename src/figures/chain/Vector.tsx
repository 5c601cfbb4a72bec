import { memo, useMemo } from 'react'
import type { Snapshot } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import type { Domain } from '../geometry/value-scale'
import { useSay } from '../language'
import { MatrixImage } from '../MatrixImage'
import { Matrix, type FigureState, type MatrixShape } from '../Matrix'
import { pinnedCells } from '../matrix/pinned'
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
  const say = useSay()
  const { snapshot, bands, base, progress, selected, onOpen } = scene
  const value = snapshot.get(id)
  return value ? (
    <Moved box={box} scaleX={(bands.size / base) * (block.cell ?? 1)} shown={shown}>
      <Cells
        value={value}
        rows={block.rows}
        cols={block.cols}
        size={base}
        scale={scale ?? scene.domain(value.label?.name ?? '')}
        label={say(spokenName(scene, id))}
        state={state ?? progress.state(id)}
        numbers={readable(scene) && block.cell === undefined}
        selected={selected?.id === id ? selected.row : undefined}
        units={scene.unitsOf(id)}
        onOpen={onOpen}
      />
    </Moved>
  ) : null
}

interface CellsProps extends Block {
  readonly value: Snapshot
  readonly size: number
  readonly scale: Domain
  readonly label: string
  readonly state: FigureState
  readonly numbers: boolean
  /** The units that are drawn, where only some are. */
  readonly units: readonly number[] | undefined
  /** The row that a person has opened. */
  readonly selected: number | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}

/** A step changes few vectors of a chain: the others have the same properties as before and are not drawn again. */
const Cells = memo(function Cells({
  value,
  rows,
  cols,
  size,
  scale,
  label,
  state,
  numbers,
  units,
  selected,
  onOpen,
}: CellsProps) {
  const { id, label: known, pinned } = value
  const data = useMemo(() => filled(value.data, { rows, cols }), [value, rows, cols])
  const ghost = useMemo(() => value.ghost && filled(value.ghost, { rows, cols }), [value, rows, cols])
  const folded = cols > 1
  // A place in a folded vector says nothing: there every cell is told which unit it is.
  const shownUnits = useMemo(
    () => units ?? (folded ? Array.from(value.data, (_, unit) => unit) : undefined),
    [units, folded, value],
  )
  const Drawn = folded ? MatrixImage : Matrix
  return (
    <Drawn
      {...{ id, label, rows, cols, data, ghost, size, scale, state }}
      x={0}
      y={0}
      role={known?.role ?? 'value'}
      candidate={known?.candidate}
      shape={shapes[known?.name ?? ''] ?? 'plain'}
      numbers={numbers && !folded}
      units={shownUnits}
      pinned={pinnedCells(pinned, cols)}
      selected={selected === undefined ? undefined : [Math.floor(selected / cols), selected % cols]}
      onOpen={(row, col) => {
        const unit = row * cols + col
        if (unit < value.data.length) onOpen(id, unit, 0)
      }}
    />
  )
})
