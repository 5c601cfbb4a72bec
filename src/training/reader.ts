import type { Example, TranslationExample } from '../tasks/task'
import type { Encoder } from './batch'
import type { Engine } from './engine'
import type { Network } from './network'
import type { Numbers } from './numbers'
import { byShape } from './by-shape'
import { examination, type Pick } from './examination'

/** The numbers of one example at a position: logits, or states. */
export type Answer = (at: number) => Float64Array

/** What a network with these parameters says about examples. */
export type Reader = <E extends Example | TranslationExample>(
  parameters: Numbers,
  examples: readonly E[],
) => readonly Answer[]

/** Reads examples in batches of one size; the last batch is filled up with the first example, so that one shape more is not recorded for it. */
export function reader(network: Network, encode: Encoder, engine: Engine, size: number, pick?: Pick): Reader {
  const programs = byShape(shape => examination(network, shape, engine, pick))
  return (parameters, examples) => {
    const answers: Answer[] = []
    for (let first = 0; first < examples.length; first += size) {
      const here = examples.slice(first, first + size)
      const [filler] = here
      if (!filler) break
      const batch = encode([...here, ...Array.from({ length: size - here.length }, () => filler)])
      const { width, rows } = programs(batch).run(parameters, batch)
      const length = batch.target?.length ?? batch.source.length
      here.forEach((_, b) =>
        answers.push(at => rows.subarray((b * length + at) * width, (b * length + at + 1) * width)),
      )
    }
    return answers
  }
}
