import { useSay } from '../language'
import { words } from './words'

/** Outlines the asker's line of a matrix, and the mirror image of a chosen pair: attention is not symmetric. */
export function AskerLine(props: {
  readonly id: string
  readonly rows: number
  readonly cols: number
  readonly size: number
  readonly asker: number
  readonly columns: boolean
  readonly mirrored?: readonly [row: number, col: number] | undefined
}) {
  const say = useSay()
  const { id, rows, cols, size, asker, columns, mirrored } = props
  // Contents and addresses answer: they have no asker's line.
  const asks = id !== 'K' && id !== 'V'
  const line = columns
    ? { x: asker * size, y: 0, width: size, height: rows * size }
    : { x: 0, y: asker * size, width: cols * size, height: size }
  return (
    <>
      {asks && <rect className="attention-asker-line" {...line} />}
      {mirrored && mirrored[0] !== mirrored[1] && (
        <rect className="attention-mirror" x={mirrored[0] * size} y={mirrored[1] * size} width={size} height={size}>
          <title>{say(words.mirror)}</title>
        </rect>
      )}
    </>
  )
}
