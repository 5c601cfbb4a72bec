import { f32x4, type Code } from '../instructions'
import { kernel, type Kernel } from './kernel'
import { eachLines, read, totalled, write, type Lined } from './lines'
import { keepFirst } from './partial'

/**
 * Each number less the mean of its line in units of the line's deviation, or the deviations alone. Arguments: result,
 * operand.
 */
export const standardised = (shape: Lined, eps: number, what: 'standardise' | 'deviation'): Kernel =>
  kernel(what, [shape, eps], 2, scope => {
    const { axis, rows, cols } = shape
    const share = f32x4.constant(1 / (axis === 'row' ? cols : rows))
    const [mean, deviation, apart] = scope.locals('v128', 3)
    const number = (place: Code) => read(scope, 1, place, 4, axis, 0)
    const square = (place: Code, lanes: number): Code => [
      apart.set(f32x4.subtract(number(place), mean.get)),
      keepFirst(axis === 'row' ? lanes : 4, f32x4.multiply(apart.get, apart.get)),
    ]
    return eachLines(scope, shape, lines => [
      totalled(lines, axis, mean, (place, lanes) => read(scope, 1, place, lanes, axis, 0)),
      mean.set(f32x4.multiply(mean.get, share)),
      totalled(lines, axis, deviation, square),
      deviation.set(f32x4.root(f32x4.add(f32x4.multiply(deviation.get, share), f32x4.constant(eps)))),
      what === 'deviation'
        ? write(scope, 0, lines.place, lines.lanes, deviation.get)
        : lines.each((place, lanes) =>
            write(scope, 0, place, lanes, f32x4.divide(f32x4.subtract(number(place), mean.get), deviation.get)),
          ),
    ])
  })
