import { NUMBER } from '../bytes'
import { i32, v128, type Code } from '../instructions'
import type { Local, Scope } from '../scope'
import { kernel, type Kernel } from './kernel'
import { storeFirst } from './partial'

type Four = readonly [Local, Local, Local, Local]
const four = (scope: Scope): Four => [
  scope.local('v128'),
  scope.local('v128'),
  scope.local('v128'),
  scope.local('v128'),
]

/** Makes four columns of four rows, in place. */
function turn([a, b, c, d]: Four, [e, f, g, h]: Four): Code {
  return [
    e.set(v128.pick(a.get, b.get, 0, 4, 1, 5)),
    f.set(v128.pick(a.get, b.get, 2, 6, 3, 7)),
    g.set(v128.pick(c.get, d.get, 0, 4, 1, 5)),
    h.set(v128.pick(c.get, d.get, 2, 6, 3, 7)),
    a.set(v128.pick(e.get, g.get, 0, 1, 4, 5)),
    b.set(v128.pick(e.get, g.get, 2, 3, 6, 7)),
    c.set(v128.pick(f.get, h.get, 0, 1, 4, 5)),
    d.set(v128.pick(f.get, h.get, 2, 3, 6, 7)),
  ]
}

/** Rows become columns, four by four. Arguments: result, operand. */
export const transposed = (rows: number, cols: number): Kernel =>
  kernel('transposed', [rows, cols], 2, scope => {
    const [source, target] = scope.locals('i32', 2)
    const [lines, fresh] = [four(scope), four(scope)]
    const tile = (row: Code, column: Code, high: number, wide: number): Code => [
      source.set(i32.add(scope.place(1, i32.times(row, cols * NUMBER)), i32.times(column, NUMBER))),
      target.set(i32.add(scope.place(0, i32.times(column, rows * NUMBER)), i32.times(row, NUMBER))),
      lines.map((line, r) => (r < high ? line.set(v128.load(source.get, r * cols * NUMBER)) : [])),
      turn(lines, fresh),
      lines.map((line, c) => (c < wide ? storeFirst(high, target.get, line.get, c * rows * NUMBER) : [])),
    ]
    const [highest, widest] = [rows - (rows % 4), cols - (cols % 4)]
    const across = (row: Code, high: number): Code => [
      scope.count(0, widest, 4, column => tile(row, column.get, high, 4)),
      cols > widest ? tile(row, i32.constant(widest), high, cols - widest) : [],
    ]
    return [
      scope.count(0, highest, 4, row => across(row.get, 4)),
      rows > highest ? across(i32.constant(highest), rows - highest) : [],
    ]
  })
