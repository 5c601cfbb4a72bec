import { SymbolSpan } from '../../formula/SymbolText'
import { plainSymbol } from '../../formula/symbol-runs'
import { useSay, type Said } from '../../language'
import { Matrix } from '../../Matrix'
import { MatrixImage } from '../../MatrixImage'
import { MARGIN, plateOf } from './plate'

/** One learned matrix or vector, used again at every step. */
export interface Weight {
  readonly id: string
  /** How a formula writes it: "W_f". */
  readonly tex: string
  /** What it does, said in words. */
  readonly title?: Said
  readonly rows: number
  readonly cols: number
  readonly data: ArrayLike<number>
}

/** A cell of a weight: one that a person holds, or the one that is open. */
export interface WeightCell {
  readonly id: string
  readonly row: number
  readonly col: number
}

/** One weight with its name and shape above it. */
export function WeightPlate(props: {
  readonly weight: Weight
  readonly size: number
  readonly limit: number
  readonly pinned: readonly WeightCell[]
  readonly selected: WeightCell | undefined
  readonly onOpen: (id: string, row: number, col: number) => void
}) {
  const say = useSay()
  const { weight, selected } = props
  const { id, tex, title, rows, cols, data } = weight
  const plate = plateOf(rows, cols, props.size)
  const held = props.pinned.filter(cell => cell.id === id)
  const Drawn = plate.numbers ? Matrix : MatrixImage
  return (
    <figure className="control-weight">
      <figcaption>
        <strong>
          <SymbolSpan tex={tex} />
        </strong>
        <span className="control-muted">
          {rows}×{cols}
        </span>
      </figcaption>
      <svg width={plate.width} height={plate.height} viewBox={`0 0 ${plate.width} ${plate.height}`}>
        <Drawn
          id={id}
          label={title ? say(title) : plainSymbol(tex)}
          rows={rows}
          cols={cols}
          data={data}
          x={MARGIN}
          y={MARGIN}
          size={plate.size}
          scale={{ limit: props.limit }}
          role="weight"
          shape="learned"
          state="done"
          numbers={plate.numbers}
          interactive
          pinned={(row, col) => held.some(cell => cell.row === row && cell.col === col)}
          {...(selected?.id === id ? { selected: [selected.row, selected.col] as const } : {})}
          onOpen={(row, col) => props.onOpen(id, row, col)}
        />
      </svg>
    </figure>
  )
}
