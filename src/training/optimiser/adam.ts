import { at } from '../numbers'
import { buffer, type Rule } from './state'

/** Adam; `adamw` decays the weights themselves instead of adding the decay to the gradient. */
export interface AdamOptions {
  readonly kind: 'adam' | 'adamw'
  readonly betas?: readonly [first: number, second: number]
  readonly eps?: number
  /** 0 for Adam and 0.01 for AdamW when left out. */
  readonly weightDecay?: number
  readonly amsgrad?: boolean
}

const MEAN = 'exp_avg'
const SQUARES = 'exp_avg_sq'
const GREATEST = 'max_exp_avg_sq'

const settled = (options: AdamOptions): Required<AdamOptions> => ({
  betas: [0.9, 0.999],
  eps: 1e-8,
  amsgrad: false,
  weightDecay: options.kind === 'adamw' ? 0.01 : 0,
  ...options,
})

/** Kingma and Ba 2015; Loshchilov and Hutter 2019 (AdamW); Reddi et al. 2018 (amsgrad). eps stands outside the root. */
export const adam: Rule<AdamOptions> = {
  remembers: ({ amsgrad = false }) => [MEAN, SQUARES, ...(amsgrad ? [GREATEST] : [])],
  step: (options, state, { parameters, gradients, rate, adam: kernel }) => {
    const { kind, betas, eps, weightDecay, amsgrad } = settled(options)
    const { length } = parameters
    const [b1, b2] = betas
    const mean = buffer(state, MEAN, length)
    const squares = buffer(state, SQUARES, length)
    const greatest = amsgrad ? buffer(state, GREATEST, length) : undefined
    const stride = rate / (1 - b1 ** (state.steps + 1))
    const correction = 1 / (1 - b2 ** (state.steps + 1))
    const shrink = kind === 'adamw' ? 1 - rate * weightDecay : 1
    const pull = kind === 'adamw' ? 0 : weightDecay
    if (kernel && !greatest) {
      return kernel({ rate: stride, first: b1, second: b2, correction, eps, decay: pull, shrink })
    }
    for (let k = 0; k < length; k++) {
      const p = at(parameters, k)
      const g = at(gradients, k) + pull * p
      const m = b1 * at(mean, k) + (1 - b1) * g
      const v = b2 * at(squares, k) + (1 - b2) * g * g
      mean[k] = m
      squares[k] = v
      const top = greatest ? Math.max(at(greatest, k), v) : v
      if (greatest) greatest[k] = top
      parameters[k] = p * shrink - (stride * m) / (Math.sqrt(top * correction) + eps)
    }
  },
}
