import type { Label, Role } from '../../trace'
import type { MatrixShape } from '../matrix/props'

const shapes: Partial<Readonly<Record<Role, MatrixShape>>> = {
  input: 'chip',
  state: 'capsule',
  content: 'pill',
  weight: 'learned',
}

/** The kind of thing a value is, as its outline; gates, scores and results without a name are plain grids here. */
export const shapeOf = (label: Label | undefined): MatrixShape => (label && shapes[label.role]) ?? 'plain'
