import { at } from '../numbers'
import { buffer, type Rule, type Update } from './state'

/** Gradient descent, with momentum when it is not 0. */
export interface SgdOptions {
  readonly kind: 'sgd'
  readonly momentum?: number
  readonly dampening?: number
  readonly nesterov?: boolean
  readonly weightDecay?: number
}

type Settings = Required<SgdOptions>

const settled = (options: SgdOptions): Settings => ({
  momentum: 0,
  dampening: 0,
  nesterov: false,
  weightDecay: 0,
  ...options,
})

/** Robbins and Monro 1951. */
function descend({ weightDecay }: Settings, { parameters, gradients, rate }: Update): void {
  for (let k = 0; k < parameters.length; k++) {
    const p = at(parameters, k)
    parameters[k] = p - rate * (at(gradients, k) + weightDecay * p)
  }
}

/** Polyak 1964 in PyTorch's form, where the first step starts the buffer undamped. */
export const sgd: Rule<SgdOptions> = {
  remembers: options => (settled(options).momentum === 0 ? [] : ['momentum_buffer']),
  step: (options, state, update) => {
    const settings = settled(options)
    const { momentum, dampening, nesterov, weightDecay } = settings
    if (momentum === 0) return descend(settings, update)
    const { parameters, gradients, rate } = update
    const velocity = buffer(state, 'momentum_buffer', parameters.length)
    const fresh = state.steps === 0 ? 1 : 1 - dampening
    for (let k = 0; k < parameters.length; k++) {
      const p = at(parameters, k)
      const g = at(gradients, k) + weightDecay * p
      const v = momentum * at(velocity, k) + fresh * g
      velocity[k] = v
      parameters[k] = p - rate * (nesterov ? g + momentum * v : v)
    }
  },
}
