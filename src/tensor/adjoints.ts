import { history } from './history'
import { hadamard } from './ops/hadamard'
import { sum } from './ops/sum'
import { leaf, type Value } from './value'
import type { Pins } from './steps'

/** 1 where a value is free, 0 where a pin holds it: nothing flows back through a held number. */
function free(v: Value, pins: Pins): Value | undefined {
  const cells = pins.get(v)
  if (!cells) return undefined
  const mask = leaf('free', v.rows, v.cols, new Float64Array(v.data.length).fill(1))
  for (const { index } of cells) mask.data[index] = 0
  return mask
}

/**
 * Reverse sweep from `root`, whose own adjoint is `seed`. Adjoints are made of the same operations, so they too have
 * formulas and costs. A value that the root does not depend on is absent from the result.
 */
export function adjoints(root: Value, seed: Value, pins: Pins = new Map()): ReadonlyMap<Value, Value> {
  const arriving = new Map<Value, Value[]>([[root, [seed]]])
  const bar = new Map<Value, Value>()
  for (const y of history(root).reverse()) {
    const parts = arriving.get(y)
    if (!parts) continue
    const dy = sum(...parts)
    bar.set(y, dy)
    if (!y.op) continue
    const open = free(y, pins)
    const back = y.op.pull(open ? hadamard(dy, open) : dy, y, ...y.from)
    y.from.forEach((x, k) => {
      const part = back[k]
      if (!part) return
      const known = arriving.get(x)
      if (known) known.push(part)
      else arriving.set(x, [part])
    })
  }
  return bar
}
