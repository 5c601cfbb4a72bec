import { family, type Fn } from '../op'
import type { Value } from '../value'
import { pointwise } from './pointwise'

/** x times a fixed number. */
export const scale: (factor: number) => Fn<[x: Value]> = family<number, [x: Value]>(factor =>
  pointwise({
    name: 'scale',
    lowering: { kind: 'each', what: 'scale', number: factor },
    of: x => factor * x,
    pull: dy => [scale(factor)(dy)],
    tex: x => `${factor}\\,${x}`,
    binds: 3,
    holds: 3,
  }),
)

/** x divided by a temperature, whose number stands in the formula. */
export const overTemperature: (temperature: number) => Fn<[x: Value]> = family<number, [x: Value]>(temperature =>
  pointwise({
    name: '÷τ',
    lowering: { kind: 'each', what: 'scale', number: 1 / temperature },
    of: x => x / temperature,
    pull: dy => [overTemperature(temperature)(dy)],
    tex: x => `\\frac{${x}}{${temperature}}`,
    texNumber: x => `${x} / ${temperature}`,
    binds: 5,
    holds: 0,
  }),
)

/** x divided by √size, as scores are by the root of the key size; by 1 when `size` is 1. */
export const overRoot: (size: number) => Fn<[x: Value]> = family<number, [x: Value]>(size =>
  pointwise({
    name: size === 1 ? '÷1' : '÷√',
    lowering: { kind: 'each', what: 'scale', number: 1 / Math.sqrt(size) },
    fill: (to, from) => {
      const root = Math.sqrt(size)
      for (let k = 0; k < to.length; k++) to[k] = from[k]! / root
    },
    pull: dy => [overRoot(size)(dy)],
    tex: x => (size === 1 ? `\\frac{${x}}{1}` : `\\frac{${x}}{\\sqrt{d_k}}`),
    texNumber: x => (size === 1 ? `${x} / 1` : `${x} / \\sqrt{${size}}`),
    binds: 5,
    holds: 0,
  }),
)
