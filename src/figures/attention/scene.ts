import type { Snapshot } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import { BESIDE_SHARES } from './AnswerColumn'
import { flowLayout, largeLayout, type Placed, type Sized, type Surroundings } from './flow-geometry'
import { ABOVE_MATRIX, BELOW_MATRIX, BESIDE_MATRIX } from './geometry'
import type { Progress } from './progress'
import { isPair, type Reading } from './reading'

/** One matrix of the overview: where it stands now, and the cell size at which it is drawn before it is scaled there. */
export interface SceneItem {
  readonly id: string
  readonly home: Placed
  readonly place: Placed
  readonly size: number
  readonly large: boolean
  /** Whether it has one number for every pair of tokens. */
  readonly pair: boolean
  /** Whether tokens are named beside its rows (by the first of the large ones for all) and above its columns. */
  readonly rowsNamed: boolean
  readonly colsNamed: boolean
}

/** As the formula is written: queries meet keys, and what comes of it meets the contents. */
const order = ['T', 'P', 'X', 'Q', 'K', 'S', 'Z', 'M', 'E', 'A', 'V', 'O', 'H', 'L', 'Y_hat']

/** A read-out of more answers than this would leave no room for anything else: its first answers are told in words. */
const MOST_ANSWERS = 24

/** Smallest cell that prints its number, and so the smallest at which the product of weights and contents is written out. */
export const READABLE_CELL = 28

/** The ids of a run in reading order. */
const flowIds = (snapshot: ReadonlyMap<string, Snapshot>, columns: boolean): readonly string[] =>
  order.filter(id => {
    const value = snapshot.get(id)
    return value && !((id === 'L' || id === 'Y_hat') && (columns ? value.rows : value.cols) > MOST_ANSWERS)
  })

/** The ids of one equation in the order in which it is written: columns are multiplied from the right. */
function written(ids: readonly string[], columns: boolean): readonly string[] {
  const [first, second, ...rest] = ids
  return columns && second === 'V' && first ? [second, first, ...rest] : ids
}

function surroundings(ids: readonly string[], heads: number, cap: number): Surroundings {
  const pairs = ids.some(isPair)
  const equation = pairs && ids.length > 1
  return {
    left: heads,
    right: pairs && !equation ? BESIDE_MATRIX : ids.includes('Y_hat') ? BESIDE_SHARES : 8,
    above: ABOVE_MATRIX,
    below: BELOW_MATRIX,
    between: equation ? BESIDE_MATRIX + 36 : 56,
    cap,
  }
}

/** Places every matrix: those of the step large, all others in the row, where an empty place is kept for them. */
export function scene(
  snapshot: ReadonlyMap<string, Snapshot>,
  reading: Reading,
  progress: Progress,
  boxes: { readonly matrix: Box; readonly flow: Box; readonly heads: number; readonly cap: number },
): readonly SceneItem[] {
  const sized = (id: string): Sized => {
    const value = snapshot.get(id)
    return { id, rows: value?.rows ?? 1, cols: value?.cols ?? 1 }
  }
  const { matrix, heads, cap } = boxes
  const laid = (ids: readonly string[]) => {
    const present = written(
      ids.filter(id => snapshot.has(id)),
      reading.columns,
    )
    return largeLayout(matrix, present.map(sized), surroundings(present, heads, cap))
  }
  const product = laid([reading.weights, 'V', 'O'])
  const together = (product[0]?.size ?? 0) >= READABLE_CELL
  const homes = flowLayout(boxes.flow, flowIds(snapshot, reading.columns).map(sized))
  const multiplying = progress.large.length > 1 && progress.large.includes('O')
  const wanted = !multiplying || together ? progress.large : [progress.terms === 'active' ? reading.weights : 'O']
  const larges = laid(wanted)
  const sizes = new Map(
    [['S'], ['Q', 'K', 'V'], ['T', 'P', 'X'], ['X'], ['O'], ['H'], ['Y_hat']].flatMap(ids =>
      laid(ids).map(p => [p.id, p.size] as const),
    ),
  )
  const painted = progress.large.includes('B') ? [{ ...sized('B'), ...(larges[0] ?? { x: 0, y: 0, size: 1 }) }] : []
  return [...homes, ...painted].map(home => {
    const { id } = home
    const place = larges.find(p => p.id === id)
    const pair = isPair(id) || id === 'B'
    return {
      id,
      home,
      place: place ?? home,
      size: sizes.get(pair ? 'S' : id) ?? home.size,
      large: place !== undefined,
      pair,
      rowsNamed: place !== undefined && place === larges[0] && (pair || !reading.columns),
      colsNamed: place !== undefined && (pair || reading.columns),
    }
  })
}
