import type { AdamStep } from '../../kernels/adam'
import type { Numbers } from '../../program/arena'
import { NUMBER, VECTOR } from '../bytes'
import { f32x4, v128, type Code } from '../instructions'
import { at } from '../scope'
import { kernel, type Kernel } from './kernel'

/** Writes the numbers of a step in the order in which the kernel reads them, one by one, so that nothing is allocated. */
export function writeSettings(into: Numbers, step: AdamStep): void {
  into[0] = step.first
  into[1] = 1 - step.first
  into[2] = step.second
  into[3] = 1 - step.second
  into[4] = step.rate
  into[5] = step.correction
  into[6] = step.eps
  into[7] = step.decay
  into[8] = step.shrink
}

/** How many numbers a step has. */
export const SETTINGS = 9

/**
 * One step of Adam on whole vectors: flat lists are filled up to them. Arguments: parameters, gradients, mean, squares,
 * and where the step's numbers stand.
 */
export const adams = (size: number): Kernel =>
  kernel('adam', [size], 5, scope => {
    const settings = Array.from({ length: SETTINGS }, () => scope.local('v128'))
    const [p, g, m, v] = scope.locals('v128', 4)
    const number = (k: number): Code => at(settings, k).get
    const { add, multiply } = f32x4
    return [
      settings.map((local, k) => local.set(v128.loadSplat(scope.parameter(4).get, k * NUMBER))),
      scope.count(0, size * NUMBER, VECTOR, along => {
        const place = (parameter: number) => scope.place(parameter, along.get)
        const root = f32x4.root(multiply(v.get, number(5)))
        const step = f32x4.divide(multiply(number(4), m.get), add(root, number(6)))
        return [
          p.set(v128.load(place(0))),
          g.set(add(v128.load(place(1)), multiply(number(7), p.get))),
          m.set(add(multiply(number(0), v128.load(place(2))), multiply(number(1), g.get))),
          v.set(add(multiply(number(2), v128.load(place(3))), multiply(number(3), multiply(g.get, g.get)))),
          v128.store(place(2), m.get),
          v128.store(place(3), v.get),
          v128.store(place(0), f32x4.subtract(multiply(p.get, number(8)), step)),
        ]
      }),
    ]
  })
