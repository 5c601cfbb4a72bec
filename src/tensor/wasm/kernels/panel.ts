import { i32, v128, type Code } from '../instructions'
import { at, type Local, type Scope } from '../scope'
import { NUMBER, VECTOR } from './kernel'
import type { Products } from './products'

/** Copies the columns of a tile out of all right-hand factors, row under row, into the scratch. */
export function pack(scope: Scope, { k, n, count }: Products, column: Local, vectors: number): Code {
  const pairs = at(scope.parameters, 1)
  const panel = at(scope.parameters, 2)
  const [from, to] = [scope.local('i32'), scope.local('i32')]
  const line = Array.from({ length: vectors }, (_, v) =>
    v128.store(to.get, v128.load(from.get, v * VECTOR), v * VECTOR),
  )
  const step = (local: Local, bytes: number) => local.set(i32.add(local.get, i32.constant(bytes)))
  return [
    to.set(panel.get),
    scope.count(0, count * 8, 8, pair => [
      from.set(i32.add(i32.load(i32.add(pairs.get, pair.get), 4), column.get)),
      scope.count(0, k, 1, () => [line, step(from, n * NUMBER), step(to, vectors * VECTOR)]),
    ]),
  ]
}
