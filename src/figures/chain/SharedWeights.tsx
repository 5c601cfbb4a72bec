import { plainSymbol } from '../formula/symbol-runs'
import { useMemo } from 'react'
import { SymbolText } from '../formula/SymbolText'
import type { Box } from '../geometry/grid-layout'
import { largestSize, niceLimit, type Domain } from '../geometry/value-scale'
import { useSay } from '../language'
import { MatrixImage } from '../MatrixImage'
import type { Snapshot } from '../../trace'
import { pressing } from '../pressing'
import { Counts } from './Counts'
import type { Scene } from './scene'
import type { Counted } from './updates'
import { BETWEEN, HEAD, weightLayout, type WeightRow } from './weights'
import { words } from './words'

interface Props {
  readonly scene: Scene
  readonly box: Box
  readonly updates: Counted
}

const TITLE = 92
const LETTER = 13
const MOST_LETTER = 22

/** One scale for all of them, so that large weights look large wherever they are used. */
const scaleOf = (rows: readonly WeightRow[]): Domain => ({
  limit: niceLimit(Math.max(...rows.flatMap(({ matrices }) => matrices.map(m => largestSize(m.data))), 0)),
})

/** The one set of learned matrices, drawn once however many positions use it. */
export function SharedWeights({ scene, box, updates }: Props) {
  const say = useSay()
  const rows = scene.weights
  const { cell, row } = weightLayout(rows, box.width - 16, box.height - TITLE, scene.bands.unit)
  const scale = useMemo(() => scaleOf(rows), [rows])
  return (
    <g className="chain-weights" role="group" aria-label={say(words.shared)} transform={`translate(${box.x} ${box.y})`}>
      <foreignObject x={0} y={0} width={box.width} height={TITLE}>
        <p className="chain-weights-title">{say(words.shared)}</p>
        <Counts updates={updates} />
      </foreignObject>
      {rows.map(({ key, matrices }, k) => (
        <g key={key} transform={`translate(8 ${TITLE + k * row + HEAD * 0.6})`}>
          {matrices.map((matrix, j) => (
            <Small
              key={matrix.id}
              scene={scene}
              matrix={matrix}
              x={matrices.slice(0, j).reduce((x, m) => x + m.cols * cell + BETWEEN, 0)}
              cell={cell}
              scale={scale}
            />
          ))}
        </g>
      ))}
    </g>
  )
}

interface SmallProps {
  readonly scene: Scene
  readonly matrix: Snapshot
  readonly x: number
  readonly cell: number
  readonly scale: Domain
}

function Small({ scene, matrix, x, cell, scale }: SmallProps) {
  const say = useSay()
  const { id, rows, cols, data, label } = matrix
  const name = `${say(words.matrix)} ${label ? plainSymbol(label.tex) : id}`
  const width = cols * cell
  return (
    <g className="chain-weight" aria-label={name} {...pressing(() => scene.onOpen(id, 0, 0))}>
      <MatrixImage
        id={id}
        label={name}
        rows={rows}
        cols={cols}
        data={data}
        x={x}
        y={0}
        size={cell}
        scale={scale}
        role="weight"
        shape="plain"
        state={scene.progress.state(id)}
        numbers={false}
        interactive={false}
      />
      <SymbolText
        tex={label?.tex ?? id}
        x={x + width / 2}
        y={-9}
        size={Math.max(LETTER, Math.min(MOST_LETTER, 9 * scene.bands.unit))}
      />
      <rect
        className="chain-weight-target"
        x={x - 4}
        y={-LETTER - 9}
        width={Math.max(24, width + 8)}
        height={rows * cell + LETTER + 13}
        rx={3}
      />
    </g>
  )
}
