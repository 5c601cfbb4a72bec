import type { Axis } from '../../arithmetic'
import { NUMBER } from '../bytes'
import { call, clear, f32, f32x4, i32, leave, v128, when, type Code } from '../instructions'
import { OWN } from '../module'
import { kernel, type Kernel } from './kernel'
import { storeFirst } from './partial'

/** A table of `rows` rows of `width` numbers, and `count` vectors that stand as rows or as columns. */
export interface Lookup {
  readonly what: 'lookup' | 'scatter'
  readonly axis: Axis
  readonly rows: number
  readonly width: number
  readonly count: number
}

/**
 * Copies rows of a table by their index, or adds vectors to the rows they came from. Arguments: result, operand,
 * indices, and the number of the operation's own loop, which says what is wrong where there is no such row.
 */
export function lookups(shape: Lookup): Kernel {
  const { what, axis, rows, width, count } = shape
  return kernel('lookup', shape, 4, scope => {
    const [result, operand, own] = [scope.parameter(0), scope.parameter(1), scope.parameter(3)]
    const [row, vector, index] = scope.locals('i32', 3)
    const [table, vectors] = what === 'lookup' ? ([operand, result] as const) : ([result, operand] as const)

    const strip = (along: Code, lanes: number): Code => {
      const [inTable, inVector] = [i32.add(row.get, along), i32.add(vector.get, along)]
      const [x, y] = [v128.load(inTable), v128.load(inVector)]
      return what === 'lookup' ? storeFirst(lanes, inVector, x) : storeFirst(lanes, inTable, f32x4.add(x, y))
    }
    const one = (along: Code): Code => {
      const inTable = i32.add(row.get, along)
      const [x, y] = [f32.load(inTable), f32.load(vector.get)]
      return what === 'lookup' ? f32.store(vector.get, x) : f32.store(inTable, f32.add(x, y))
    }
    const down: Code = scope.count(0, width * NUMBER, NUMBER, along => [one(along.get), vector.advance(count * NUMBER)])
    return [
      what === 'scatter' ? clear(result.get, i32.constant(rows * width * NUMBER)) : [],
      scope.count(0, count * NUMBER, NUMBER, n => {
        const wanted = f32.load(scope.place(2, n.get))
        const isRow = i32.and(f32.equal(wanted, f32.whole(index.get)), i32.less(index.get, i32.constant(rows)))
        return [
          index.set(i32.floor(wanted)),
          when(i32.isZero(isRow), [call(OWN, own.get), leave]),
          row.set(i32.add(table.get, i32.times(index.get, width * NUMBER))),
          vector.set(i32.add(vectors.get, axis === 'row' ? i32.times(n.get, width) : n.get)),
          axis === 'row' ? scope.vectors(width, strip) : down,
        ]
      }),
    ]
  })
}
