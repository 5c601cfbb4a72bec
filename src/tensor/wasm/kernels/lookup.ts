import type { Axis } from '../../arithmetic'
import { call, clear, f32, f32x4, i32, leave, v128, when, type Code } from '../instructions'
import { OWN } from '../module'
import { at, type Local } from '../scope'
import { kernel, NUMBER, VECTOR, type Kernel } from './kernel'
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
export function lookups({ what, axis, rows, width, count }: Lookup): Kernel {
  return kernel(`${what} ${axis} ${rows} ${width} ${count}`, 4, scope => {
    const [result, operand, indices, own] = [0, 1, 2, 3].map(k => at(scope.parameters, k).get) as [
      Code,
      Code,
      Code,
      Code,
    ]
    const [row, vector, index] = [0, 1, 2].map(() => scope.local('i32')) as [Local, Local, Local]
    const whole = width - (width % 4)
    const [table, vectors] = what === 'lookup' ? [operand, result] : [result, operand]
    const times = (x: Code, by: number) => i32.multiply(x, i32.constant(by))

    const strip = (along: Code, lanes: number): Code => {
      const [inTable, inVector] = [i32.add(row.get, along), i32.add(vector.get, along)]
      const [x, y] = [v128.load(inTable), v128.load(inVector)]
      return what === 'lookup' ? storeFirst(lanes, inVector, x) : storeFirst(lanes, inTable, f32x4.add(x, y))
    }
    const strips: Code = [
      scope.count(0, whole * NUMBER, VECTOR, along => strip(along.get, 4)),
      width > whole ? strip(i32.constant(whole * NUMBER), width - whole) : [],
    ]
    const one = (along: Code): Code => {
      const inTable = i32.add(row.get, along)
      const [x, y] = [f32.load(inTable), f32.load(vector.get)]
      return what === 'lookup' ? f32.store(vector.get, x) : f32.store(inTable, f32.add(x, y))
    }
    const down: Code = scope.count(0, width * NUMBER, NUMBER, along => [
      one(along.get),
      vector.set(i32.add(vector.get, i32.constant(count * NUMBER))),
    ])
    return [
      what === 'scatter' ? clear(result, i32.constant(rows * width * NUMBER)) : [],
      scope.count(0, count * NUMBER, NUMBER, n => {
        const wanted = f32.load(i32.add(indices, n.get))
        const isRow = i32.and(f32.equal(wanted, f32.whole(index.get)), i32.less(index.get, i32.constant(rows)))
        return [
          index.set(i32.floor(wanted)),
          when(i32.isZero(isRow), [call(OWN, own), leave]),
          row.set(i32.add(table, times(index.get, width * NUMBER))),
          vector.set(i32.add(vectors, axis === 'row' ? times(n.get, width) : n.get)),
          axis === 'row' ? strips : down,
        ]
      }),
    ]
  })
}
