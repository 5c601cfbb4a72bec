import type { AdamStep } from '../kernels/adam'
import type { Value } from '../value'
import { adams, SETTINGS, writeSettings } from '../wasm/kernels/adam'
import type { Machine } from '../wasm/machine'
import { windowOn, type Arena } from './arena'
import { assemble, memoryOf } from './assemble'
import { graphOf } from './graph'
import { sizeOf } from './groups'
import type { Built } from './loops'
import type { Reserved } from './learned'
import { lower } from './lower'
import type { Place } from './place'
import { shadow } from './shadow'

const BYTES = 4

/** A program of vector kernels in single precision; the reserved places are for what is learnt. */
export function simd(
  roots: readonly Value[],
  { reserve, size }: Arena,
  machine: Machine,
  { fixed, flat }: Reserved,
): Built {
  const graph = graphOf(roots)
  const starts = new Map([...fixed].reverse().map(([v, start]) => [graph.resolve(v).base, start]))
  const startOf = ({ base, start }: Place): number => {
    const known = starts.get(base)
    if (known !== undefined) return known + start
    const fresh = reserve(sizeOf(base))
    starts.set(base, fresh)
    return fresh + start
  }
  const start = (v: Value) => startOf(graph.resolve(v))
  for (const v of graph.tape) if (!v.op) start(v)
  const lists: { readonly at: number; readonly addresses: readonly number[] }[] = []
  let panel = { at: 0, bytes: 0 }
  const calls = lower(graph, {
    address: place => startOf(place) * BYTES,
    list: addresses => {
      const at = reserve(addresses.length)
      lists.push({ at, addresses })
      return at * BYTES
    },
    scratch: bytes => {
      if (bytes > panel.bytes) panel = { at: reserve(bytes / BYTES), bytes }
      return panel.at * BYTES
    },
  })
  roots.forEach(start)
  const settings = reserve(SETTINGS)
  const addresses = [...flat.starts, settings].map(number => number * BYTES)
  const extra = { kind: 'kernel', kernel: adams(flat.size), addresses } as const
  const memory = memoryOf(machine, size() * BYTES)
  for (const { at, addresses } of lists) new Int32Array(memory.buffer, at * BYTES).set(addresses)
  const own = (v: Value) => {
    const [y, ...xs] = [v, ...v.from].map(x => shadow(x, windowOn(memory.buffer, 'f32', start(x), sizeOf(x))))
    return () => y && v.op?.run(y, ...xs)
  }
  const assembled = assemble(machine, memory, calls, extra, own)
  const stepNumbers = windowOn(memory.buffer, 'f32', settings, SETTINGS)
  const adam = (step: AdamStep) => {
    writeSettings(stepNumbers, step)
    assembled.extra()
  }
  return { element: 'f32', buffer: memory.buffer, start, run: assembled.run, adam }
}
