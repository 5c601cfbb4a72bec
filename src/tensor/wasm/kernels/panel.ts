import { NUMBER, VECTOR } from '../bytes'
import { i32, v128, type Code } from '../instructions'
import type { Local, Scope } from '../scope'
import type { Products } from './products'

/** Copies the columns of a tile out of all right-hand factors, row under row, into the scratch. */
export function pack(scope: Scope, { k, n, count }: Products, column: Local, vectors: number): Code {
  const [from, to] = scope.locals('i32', 2)
  const line = Array.from({ length: vectors }, (_, v) =>
    v128.store(to.get, v128.load(from.get, v * VECTOR), v * VECTOR),
  )
  return [
    to.set(scope.parameter(2).get),
    scope.count(0, count * 8, 8, pair => [
      from.set(i32.add(i32.load(scope.place(1, pair.get), 4), column.get)),
      scope.count(0, k, 1, () => [line, from.advance(n * NUMBER), to.advance(vectors * VECTOR)]),
    ]),
  ]
}
