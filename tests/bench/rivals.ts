import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-wasm'
import type { Contestant } from './contest'

/** What one run of a rival gives back; the caller disposes of it. */
export type Tensors = readonly tf.Tensor[]

async function rival(backend: 'cpu' | 'wasm', build: () => () => Tensors): Promise<Contestant> {
  const prepare = async () => {
    if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js backend ${backend} did not start`)
    await tf.ready()
  }
  await prepare()
  const forward = build()
  return {
    side: `tfjs ${backend}`,
    prepare,
    run: () => tf.dispose([...forward()]),
    read: () => {
      const results = forward()
      const read = results.flatMap(result => [...result.dataSync()])
      tf.dispose([...results])
      return read
    },
  }
}

/** The same TensorFlow.js program on both backends; `build` makes its tensors on the current one. */
export const rivals = async (build: () => () => Tensors): Promise<readonly Contestant[]> => [
  await rival('cpu', build),
  await rival('wasm', build),
]
