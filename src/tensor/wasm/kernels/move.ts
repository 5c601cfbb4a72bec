import { clear, copy, f32x4, i32, v128, type Code } from '../instructions'
import { at, type Local } from '../scope'
import { kernel, NUMBER, VECTOR, type Kernel } from './kernel'
import { storeFirst } from './partial'

/** Copies values of these sizes under each other. Arguments: result, operands. */
export const stacked = (sizes: readonly number[]): Kernel =>
  kernel(`stacked ${sizes.join(' ')}`, 1 + sizes.length, ({ parameters }) => {
    let before = 0
    return sizes.map((size, k) => {
      const to = i32.add(at(parameters, 0).get, i32.constant(before * NUMBER))
      before += size
      return copy(to, at(parameters, k + 1).get, i32.constant(size * NUMBER))
    })
  })

/** Copies `count` values of one size under each other. Arguments: result, a list of their addresses. */
export const gathered = (size: number, count: number): Kernel =>
  kernel(`gathered ${size} ${count}`, 2, scope => {
    const [list, to] = [at(scope.parameters, 1), at(scope.parameters, 0)]
    const from = scope.local('i32')
    const whole = size - (size % 4)
    const part = (along: Code, lanes: number): Code =>
      storeFirst(lanes, i32.add(to.get, along), v128.load(i32.add(from.get, along)))
    return scope.count(0, count * NUMBER, NUMBER, which => [
      from.set(i32.load(i32.add(list.get, which.get))),
      scope.count(0, whole * NUMBER, VECTOR, along => part(along.get, 4)),
      size > whole ? part(i32.constant(whole * NUMBER), size - whole) : [],
      to.set(i32.add(to.get, i32.constant(size * NUMBER))),
    ])
  })

/** Zeros around `size` numbers that begin `start` numbers into `whole`. Arguments: result, operand. */
export const embedded = (start: number, size: number, whole: number): Kernel =>
  kernel(`embedded ${start} ${size} ${whole}`, 2, ({ parameters }) => {
    const to = at(parameters, 0).get
    return [
      clear(to, i32.constant(whole * NUMBER)),
      copy(i32.add(to, i32.constant(start * NUMBER)), at(parameters, 1).get, i32.constant(size * NUMBER)),
    ]
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
export const stripped = ({ rows, width, from, to, alone }: Strip): Kernel =>
  kernel(`stripped ${rows} ${width} ${from.join(' ')} ${to.join(' ')} ${alone}`, 2, scope => {
    const [target, source] = [at(scope.parameters, 0), at(scope.parameters, 1)]
    const [write, read] = [scope.local('i32'), scope.local('i32')]
    const whole = width - (width % 4)
    const part = (along: Code, lanes: number): Code =>
      storeFirst(
        lanes,
        i32.add(write.get, along),
        v128.load(i32.add(read.get, along), from[0] * NUMBER),
        to[0] * NUMBER,
      )
    const next = (local: Local, cols: number) => local.set(i32.add(local.get, i32.constant(cols * NUMBER)))
    return [
      alone ? clear(target.get, i32.constant(rows * to[1] * NUMBER)) : [],
      write.set(target.get),
      read.set(source.get),
      scope.count(0, rows, 1, () => [
        scope.count(0, whole * NUMBER, VECTOR, along => part(along.get, 4)),
        width > whole ? part(i32.constant(whole * NUMBER), width - whole) : [],
        next(write, to[1]),
        next(read, from[1]),
      ]),
    ]
  })

/** A column repeated along each row, or a row down each column. Arguments: result, operand. */
export const spreads = (axis: 'row' | 'col', rows: number, cols: number): Kernel =>
  kernel(`spread ${axis} ${rows} ${cols}`, 2, scope => {
    const [to, from] = [at(scope.parameters, 0), at(scope.parameters, 1)]
    const whole = cols - (cols % 4)
    const line = scope.local('i32')
    const x = scope.local('v128')
    const part = (along: Code, lanes: number): Code => [
      axis === 'col' ? x.set(v128.load(i32.add(from.get, along))) : [],
      storeFirst(lanes, i32.add(line.get, along), x.get),
    ]
    return scope.count(0, rows, 1, row => [
      line.set(i32.add(to.get, i32.multiply(row.get, i32.constant(cols * NUMBER)))),
      axis === 'row'
        ? x.set(v128.loadSplat(i32.add(from.get, i32.multiply(row.get, i32.constant(NUMBER)))))
        : x.set(f32x4.constant(0)),
      scope.count(0, whole * NUMBER, VECTOR, along => part(along.get, 4)),
      cols > whole ? part(i32.constant(whole * NUMBER), cols - whole) : [],
    ])
  })

/** Adds up `count` values. Arguments: result, a list of their addresses. */
export const added = (size: number, count: number): Kernel =>
  kernel(`added ${size} ${count}`, 2, scope => {
    const [to, from] = [at(scope.parameters, 0), at(scope.parameters, 1)]
    const sum = scope.local('v128')
    const whole = size - (size % 4)
    const part = (along: Code, lanes: number): Code => [
      sum.set(f32x4.constant(0)),
      scope.count(0, count * NUMBER, NUMBER, which =>
        sum.set(f32x4.add(sum.get, v128.load(i32.add(i32.load(i32.add(from.get, which.get)), along)))),
      ),
      storeFirst(lanes, i32.add(to.get, along), sum.get),
    ]
    return [
      scope.count(0, whole * NUMBER, VECTOR, along => part(along.get, 4)),
      size > whole ? part(i32.constant(whole * NUMBER), size - whole) : [],
    ]
  })
