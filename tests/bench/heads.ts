import * as tf from '@tensorflow/tfjs-core'
import type { Labels } from '../../src/models'
import { multiHead } from '../../src/models/multi-head'
import { parameters } from '../../src/models/parameters'
import type { Contest } from './contest'
import { find, numbers } from './numbers'
import { compiled, replayed, traced } from './ours'
import { rivals, type Tensors } from './rivals'
import { headsOf, matrix } from './tensors'

interface Sizes {
  readonly length: number
  readonly size: number
  readonly heads: number
}

/** Self-attention with several heads and the map that mixes them, over all positions of one sequence. */
export async function attendingWithHeads(work: string, target: Contest['target'], sizes: Sizes): Promise<Contest> {
  const { length, size, heads } = sizes
  const source = numbers(17)
  const record = () => {
    const labels: Labels = new Map()
    const w = parameters(source, labels)
    const X = w('X', length, size)
    const { named } = multiHead({ heads, bias: false, sequences: 1 }, w, { queries: X, keys: X, values: X })
    return { labels, outputs: [named.O] }
  }
  const { labels, outputs } = record()
  const program = () => {
    const [x, ...maps] = ['X', 'W_Q', 'W_K', 'W_V', 'W_O'].map(id => matrix(find(labels, id)))
    return (): Tensors =>
      tf.tidy(() =>
        x
          ? [
              headsOf(
                x,
                maps.map(map => [map]),
                { sequences: 1, heads },
              ),
            ]
          : [],
      )
  }
  return {
    work,
    target,
    contestants: [replayed(outputs), compiled(outputs), traced(() => record().outputs), ...(await rivals(program))],
  }
}
