import type { Expression } from '../../trace'
import type { Curve } from './drawn'

/** Where the name of a matrix is printed. */
export type NameSide = 'above' | 'below' | 'right'

/** One thing drawn, with its place in the picture. */
export type Item =
  | {
      readonly kind: 'matrix'
      readonly node: Expression
      readonly x: number
      readonly y: number
      readonly name: NameSide
    }
  | { readonly kind: 'mark'; readonly mark: string; readonly of: string; readonly x: number; readonly y: number }
  | {
      readonly kind: 'function'
      readonly node: Expression
      readonly tex: string
      readonly curve?: Curve
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly direction: 'right' | 'down'
    }
  /** Gathers operands that stand above their result. */
  | {
      readonly kind: 'brace'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly toX: number
      readonly toY: number
    }
  /** The corner in which rows of the left factor meet columns of the upper one. */
  | {
      readonly kind: 'corner'
      readonly of: string
      readonly x: number
      readonly y: number
      readonly left: number
      readonly top: number
    }

/** A piece of the picture: its size, the height of the line its results stand on, and where its result grid begins. */
export interface Box {
  readonly width: number
  readonly height: number
  /** Vertical centre of the result. */
  readonly axis: number
  /** Horizontal span of the result grid. */
  readonly gridX: number
  readonly gridWidth: number
  readonly items: readonly Item[]
}

/** The items moved together. */
export const shifted = (items: readonly Item[], dx: number, dy: number): readonly Item[] =>
  items.map(item => ({
    ...item,
    x: item.x + dx,
    y: item.y + dy,
    ...(item.kind === 'brace' ? { toX: item.toX + dx, toY: item.toY + dy } : {}),
    ...(item.kind === 'corner' ? { left: item.left + dx, top: item.top + dy } : {}),
  }))

/** Boxes in a line, their results on one axis. The result of the last one counts as the result of all. */
export function beside(boxes: readonly Box[], gap: number): Box {
  const axis = Math.max(0, ...boxes.map(box => box.axis))
  const under = Math.max(0, ...boxes.map(box => box.height - box.axis))
  let x = 0
  const items: Item[] = []
  let grid = { gridX: 0, gridWidth: 0 }
  for (const box of boxes) {
    items.push(...shifted(box.items, x, axis - box.axis))
    grid = { gridX: x + box.gridX, gridWidth: box.gridWidth }
    x += box.width + gap
  }
  return { width: Math.max(0, x - gap), height: axis + under, axis, ...grid, items }
}
