import { NUMBER } from '../bytes'
import { clear, f32x4, i32, v128, type Code } from '../instructions'
import { kernel, type Kernel } from './kernel'
import { storeFirst } from './partial'

/** Copies `count` values of one size under each other. Arguments: result, a list of their addresses. */
export const gathered = (size: number, count: number): Kernel =>
  kernel('gathered', [size, count], 2, scope => {
    const to = scope.parameter(0)
    const from = scope.local('i32')
    const part = (along: Code, lanes: number): Code =>
      storeFirst(lanes, i32.add(to.get, along), v128.load(i32.add(from.get, along)))
    return scope.count(0, count * NUMBER, NUMBER, which => [
      from.set(i32.load(scope.place(1, which.get))),
      scope.vectors(size, part),
      to.advance(size * NUMBER),
    ])
  })

/** Columns that are copied from one value into another. */
export interface Strip {
  readonly rows: number
  readonly width: number
  /** Where they are in the operand: its first column, and its numbers in a row. */
  readonly from: readonly [start: number, cols: number]
  readonly to: readonly [start: number, cols: number]
  /** Whether the rest of the result becomes 0. */
  readonly alone: boolean
}

/** Copies some columns. Arguments: result, operand. */
export const stripped = (strip: Strip): Kernel =>
  kernel('stripped', strip, 2, scope => {
    const { rows, width, from, to, alone } = strip
    const [write, read] = [scope.parameter(0), scope.parameter(1)]
    const part = (along: Code, lanes: number): Code =>
      storeFirst(
        lanes,
        i32.add(write.get, along),
        v128.load(i32.add(read.get, along), from[0] * NUMBER),
        to[0] * NUMBER,
      )
    return [
      alone ? clear(write.get, i32.constant(rows * to[1] * NUMBER)) : [],
      scope.count(0, rows, 1, () => [
        scope.vectors(width, part),
        write.advance(to[1] * NUMBER),
        read.advance(from[1] * NUMBER),
      ]),
    ]
  })

/** A column repeated along each row, or a row down each column. Arguments: result, operand. */
export const spreads = (axis: 'row' | 'col', rows: number, cols: number): Kernel =>
  kernel('spread', [axis, rows, cols], 2, scope => {
    const line = scope.local('i32')
    const x = scope.local('v128')
    const part = (along: Code, lanes: number): Code => [
      axis === 'col' ? x.set(v128.load(scope.place(1, along))) : [],
      storeFirst(lanes, i32.add(line.get, along), x.get),
    ]
    return scope.count(0, rows, 1, row => [
      line.set(scope.place(0, i32.times(row.get, cols * NUMBER))),
      axis === 'row' ? x.set(v128.loadSplat(scope.place(1, i32.times(row.get, NUMBER)))) : [],
      scope.vectors(cols, part),
    ])
  })

/** Adds up `count` values. Arguments: result, a list of their addresses. */
export const added = (size: number, count: number): Kernel =>
  kernel('added', [size, count], 2, scope => {
    const sum = scope.local('v128')
    const part = (along: Code, lanes: number): Code => [
      sum.set(f32x4.constant(0)),
      scope.count(0, count * NUMBER, NUMBER, which =>
        sum.set(f32x4.add(sum.get, v128.load(i32.add(i32.load(scope.place(1, which.get)), along)))),
      ),
      storeFirst(lanes, scope.place(0, along), sum.get),
    ]
    return scope.vectors(size, part)
  })
