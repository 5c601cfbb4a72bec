import { shapeOf, type Batch, type BatchShape } from './batch'

/** Programs by shape, made when a shape is first met. */
export function byShape<P>(make: (shape: BatchShape) => P): (batch: Batch) => P {
  const known = new Map<string, P>()
  return batch => {
    const shape = shapeOf(batch)
    const key = `${shape.sequences} ${shape.length} ${shape.targetLength}`
    const found = known.get(key) ?? make(shape)
    known.set(key, found)
    return found
  }
}
