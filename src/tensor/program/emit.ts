import type { Value } from '../value'
import { columns } from '../wasm/kernels/column'
import { fused, type Chain } from '../wasm/kernels/each'
import type { Kernel } from '../wasm/kernels/kernel'
import { added, gathered, stripped } from '../wasm/kernels/move'
import { products } from '../wasm/kernels/product'
import { panelBytes, type Products } from '../wasm/kernels/products'
import { transposed } from '../wasm/kernels/transpose'
import { kernelOf, type Whole } from './calls'
import { blocksOf, windowOf } from './graph'
import { sizeOf, type Loop } from './groups'
import type { Place } from './place'
import { alike, type Term } from './terms'

/** Operands beyond which a list of them is kept in memory. */
export const FEW = 8

/** One step of a program: a kernel and the addresses it works on, or an operation that runs its own loop. */
export type Call =
  | {
      readonly kind: 'kernel'
      readonly kernel: Kernel
      readonly addresses: readonly number[]
      /** The operation whose own loop the kernel calls, by its last argument, where it cannot go on. */
      readonly otherwise?: Value
    }
  | { readonly kind: 'own'; readonly value: Value }

/** Where things are in memory, in bytes. */
export interface Site {
  /** Where the numbers of a value begin; a place is found for it when it has none. */
  readonly address: (place: Place) => number
  /** Keeps a list of addresses in memory; returns where it is. */
  readonly list: (addresses: readonly number[]) => number
  /** Scratch of at least so many bytes, which the next call may use as well. */
  readonly scratch: (bytes: number) => number
}

const whole = (base: Value): Place => ({ base, start: 0 })
const further = ({ base, start }: Place, by: number): Place => ({ base, start: start + by })

/** Turns work that is ready into calls, one after the other. */
export interface Emitter {
  readonly calls: readonly Call[]
  readonly own: (y: Value) => void
  readonly loop: (size: number, loop: Loop) => void
  /** The product of each block, or the sum of all terms when `blocks` is 1. */
  readonly terms: (y: Value, terms: readonly Term[], blocks: number) => void
  readonly total: (y: Value, terms: readonly Place[]) => void
  readonly transpose: (y: Value, x: Place) => void
  /** Puts values next to each other that have `rows` rows; numbers that are stacked are a single row. */
  readonly beside: (y: Value, xs: readonly Place[], rows: number) => void
  /** Stacks values of one size. */
  readonly stack: (y: Value, xs: readonly Place[]) => void
  /** With a chain the places are what the chain reads. */
  readonly other: (lowering: Whole, y: Value, xs: readonly Place[], chain?: Chain) => void
}

/** An emitter that puts things where `site` says. */
export function emitter({ address, list, scratch }: Site): Emitter {
  const calls: Call[] = []
  const emit = (kernel: Kernel, ...addresses: readonly number[]) => calls.push({ kind: 'kernel', kernel, addresses })
  const at = (value: Value) => address(whole(value))

  const add = (y: Place, terms: readonly Term[]) =>
    alike(terms).forEach((group, which) => {
      const [first] = group
      const pairs = list(group.flatMap(({ left, right }) => [address(left), address(right)]))
      const rest = { count: group.length, onto: which > 0 }
      if (first.kind === 'column') return emit(columns({ m: first.m, k: first.k, ...rest }), address(y), pairs)
      const { m, k, n, rowStride, columnStride } = first
      const shape: Products = { m, k, n, rowStride, columnStride, ...rest }
      return emit(products(shape), address(y), pairs, scratch(panelBytes(shape)))
    })

  return {
    calls,
    own: value => calls.push({ kind: 'own', value }),
    loop: (size, { operations, inputs, stored, which }) =>
      emit(
        fused({ size, inputs: inputs.length, operations, stored: which }),
        ...inputs.map(address),
        ...stored.map(at),
      ),
    terms: (y, terms, blocks) => {
      if (blocks === 1) add(whole(y), terms)
      else terms.forEach((term, block) => add(further(whole(y), (block * sizeOf(y)) / blocks), [term]))
    },
    total: (y, terms) => emit(added(sizeOf(y), terms.length), at(y), list(terms.map(address))),
    transpose: (y, x) => {
      const blocks = blocksOf(y)
      const size = sizeOf(y) / blocks
      const kernel = transposed(y.cols, y.rows / blocks)
      for (let block = 0; block < blocks; block++) {
        emit(kernel, address(further(whole(y), block * size)), address(further(x, block * size)))
      }
    },
    beside: (y, xs, rows) => {
      const cols = sizeOf(y) / rows
      let start = 0
      xs.forEach((x, k) => {
        const width = sizeOf(y.from[k]!) / rows
        emit(stripped({ rows, width, from: [0, width], to: [start, cols], alone: false }), at(y), address(x))
        start += width
      })
    },
    stack: (y, xs) => emit(gathered(sizeOf(y) / xs.length, xs.length), at(y), list(xs.map(address))),
    other: (lowering, y, xs, chain) => {
      const skipped = windowOf(y) ?? 0
      const addresses = [at(y), ...xs.map(x => address(further(x, skipped)))]
      const otherwise = 'vectors' in lowering ? { otherwise: y } : {}
      calls.push({ kind: 'kernel', kernel: kernelOf(lowering, y, chain), addresses, ...otherwise })
    },
  }
}
